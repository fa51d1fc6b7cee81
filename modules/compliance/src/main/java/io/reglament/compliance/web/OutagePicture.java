package io.reglament.compliance.web;

import io.reglament.compliance.outages.OutageView;
import io.reglament.compliance.outages.TermOfToday.Days;
import io.reglament.web.Markup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * Draws outages on a line of days; each says in a tip when it was.
 *
 * @param until what goes on is drawn up to here
 */
record OutagePicture(Days days, ZoneId zone, Instant until) {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 32;

    /** An hour in a quarter would not be seen. */
    private static final int NARROWEST = 6;

    /**
     * The picture as markup.
     *
     * @param label for whoever does not see it
     * @param times says when an outage was
     */
    String draw(List<OutageView> outages, String label, Function<OutageView, String> times) {
        Markup svg = new Markup().raw("<svg class=\"outages\" role=\"img\" preserveAspectRatio=\"none\"");
        svg.attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attribute("aria-label", label);
        svg.raw("><rect class=\"ground\" x=\"0\" y=\"0\" width=\"1000\" height=\"32\"></rect>");
        days.first().datesUntil(days.last().plusDays(1), Period.ofWeeks(1)).forEach(day -> week(svg, day));
        outages.forEach(outage -> bar(svg, outage, times.apply(outage)));
        return svg.raw("</svg>").toString();
    }

    private void week(Markup svg, LocalDate day) {
        String x = Integer.toString(x(day.atStartOfDay(zone).toInstant()));
        svg.raw("<line class=\"week\" y1=\"0\" y2=\"32\"")
                .attribute("x1", x)
                .attribute("x2", x)
                .raw("></line>");
    }

    private void bar(Markup svg, OutageView outage, String times) {
        int from = x(outage.from());
        int width = Math.max(NARROWEST, x(outage.until().orElse(until)) - from);
        svg.raw("<rect").attribute("class", outage.ofPlatform() ? "platform" : "reported");
        svg.attribute("x", Integer.toString(Math.min(from, WIDTH - NARROWEST)));
        svg.attribute("y", outage.ofPlatform() ? "2" : "17").raw(" height=\"13\"");
        svg.attribute("width", Integer.toString(width))
                .raw("><title>")
                .text(times)
                .raw("</title></rect>");
    }

    private int x(Instant moment) {
        Instant first = days.first().atStartOfDay(zone).toInstant();
        Instant end = days.last().plusDays(1).atStartOfDay(zone).toInstant();
        double share = (double) Duration.between(first, moment).toMinutes()
                / Duration.between(first, end).toMinutes();
        return (int) Math.round(Math.clamp(share, 0, 1) * WIDTH);
    }
}
