package io.reglament.district.web;

import io.reglament.district.Figures;
import io.reglament.district.report.WeekOfSchool;
import io.reglament.web.Markup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A school's weeks as a row of bars, the newest at the right, each as high as the share that was met. A week without
 * lessons is a gap, one that is withheld a dash.
 */
final class WeekPicture {
    private static final int STEP = 10;
    private static final int BAR = 8;
    private static final int HEIGHT = 28;
    private static final int HUNDRED = 100;

    private WeekPicture() {}

    /** Mondays of the shown weeks, the oldest first. */
    static List<LocalDate> mondays(LocalDate newest) {
        return IntStream.rangeClosed(1 - Figures.WEEKS, 0)
                .mapToObj(newest::plusWeeks)
                .toList();
    }

    /**
     * The picture as SVG.
     *
     * @param says the picture in words
     */
    static String of(List<WeekOfSchool> weeks, LocalDate newest, String says) {
        Map<LocalDate, WeekOfSchool> byMonday =
                weeks.stream().collect(Collectors.toMap(WeekOfSchool::monday, Function.identity()));
        Markup svg = new Markup().raw("<svg class=\"weeks\" role=\"img\"").attribute("aria-label", says);
        number(number(svg, "width", STEP * Figures.WEEKS), "height", HEIGHT).raw(">");
        number(
                        number(
                                number(
                                        number(svg.raw("<line class=\"ground\" x1=\"0\""), "x2", STEP * Figures.WEEKS),
                                        "y1",
                                        HEIGHT),
                                "y2",
                                HEIGHT),
                        "stroke-width",
                        1)
                .raw("></line>");
        int x = 0;
        for (LocalDate monday : mondays(newest)) {
            int left = x;
            Optional.ofNullable(byMonday.get(monday)).ifPresent(week -> bar(svg, week, left));
            x += STEP;
        }
        return svg.raw("</svg>").toString();
    }

    private static void bar(Markup svg, WeekOfSchool week, int x) {
        int height = week.few() ? 1 : Math.max(1, week.share().percent().orElse(0) * HEIGHT / HUNDRED);
        svg.raw("<rect").attribute("class", week.few() ? "withheld" : Tone.of(week.share()));
        number(
                        number(
                                number(number(svg, "x", x), "y", week.few() ? HEIGHT / 2 : HEIGHT - height),
                                "width",
                                BAR),
                        "height",
                        height)
                .raw("></rect>");
    }

    private static Markup number(Markup svg, String name, int value) {
        return svg.attribute(name, Integer.toString(value));
    }
}
