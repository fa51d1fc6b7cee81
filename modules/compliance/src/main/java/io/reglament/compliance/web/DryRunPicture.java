package io.reglament.compliance.web;

import io.reglament.web.Markup;
import java.util.List;
import java.util.function.Function;

/** Draws two bars for each rule: now above, by the draft below it, each with its number beside it. */
record DryRunPicture(String now, String then) {
    private static final int WIDTH = 100;

    /**
     * The picture as markup.
     *
     * @param label says a rule's bars for whoever does not see them
     */
    String draw(List<DryRunView.Rule> rules, Function<DryRunView.Rule, String> label) {
        int most = rules.stream()
                .mapToInt(rule -> Math.max(rule.now(), rule.then()))
                .max()
                .orElse(0);
        Markup all = new Markup();
        rules.forEach(rule -> rule(all, rule, label.apply(rule), Math.max(1, most)));
        return all.toString();
    }

    private void rule(Markup all, DryRunView.Rule rule, String label, int most) {
        all.raw("<div class=\"both-ways\"><b>").text(rule.name()).raw("</b>");
        bar(all, "now", now, rule.now(), most, label);
        bar(all, "then", then, rule.then(), most, "");
        all.raw("</div>\n");
    }

    /** What is read aloud is said once, with the first bar. */
    private static void bar(Markup all, String kind, String word, int count, int most, String label) {
        all.raw("<span class=\"small\">")
                .text(word)
                .raw("</span><svg preserveAspectRatio=\"none\" viewBox=\"0 0 100 10\"");
        if (label.isEmpty()) {
            all.raw(" aria-hidden=\"true\"");
        } else {
            all.raw(" role=\"img\"").attribute("aria-label", label);
        }
        all.raw("><rect class=\"ground\" width=\"100\" height=\"10\"></rect><rect height=\"10\"")
                .attribute("class", kind)
                .attribute("width", Integer.toString(width(count, most)))
                .raw("></rect></svg><span class=\"number\">")
                .text(count)
                .raw("</span>");
    }

    /** What is there at all is seen. */
    private static int width(int count, int most) {
        return count == 0 ? 0 : Math.max(1, Math.round((float) count * WIDTH / most));
    }
}
