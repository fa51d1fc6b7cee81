package io.reglament.regulation;

import java.util.ArrayList;
import java.util.List;

/** What a term mark follows, taken apart into single values. */
final class TermMarkEntries {
    private TermMarkEntries() {}

    static List<Entry> of(TermMarkRules rules) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry("/marks/term-after-last-lesson", "opens", rules.opens()));
        entries.add(entry("/marks/term-mean", "mean", rules.rounding()));
        entries.add(entry("/marks/term-boundary", "boundary", rules.boundary()));
        rules.thresholds().forEach(line -> entries.add(threshold(line)));
        rules.minimum().forEach(line -> entries.add(minimum(line)));
        rules.vetoes().forEach(line -> entries.add(veto(line)));
        entries.add(entry("/marks/term-levels", "levels", rules.levels()));
        entries.add(entry("/deadline/term-marks", "deadline", rules.deadline()));
        return entries;
    }

    private static Entry threshold(Regulated<MarkThreshold> line) {
        String mark = Integer.toString(line.value().mark());
        return entry("/marks/term-thresholds/" + mark, "threshold", line, mark);
    }

    private static Entry minimum(Regulated<MarkMinimum> line) {
        MarkMinimum.Scope scope = line.value().scope();
        String terms = String.join(
                "+", scope.terms().stream().sorted().map(TermType::name).toList());
        String pointer = "/marks/term-minimum/" + terms + "/" + scope.hours().toPlainString();
        return entry(pointer, "minimum", line, scope);
    }

    private static Entry veto(Regulated<MarkVeto> line) {
        MarkVeto veto = line.value();
        String pointer = "/marks/term-vetoes/" + veto.given() + "-" + veto.forbidden();
        return entry(pointer, "veto", line, Integer.toString(veto.forbidden()));
    }

    private static Entry entry(String pointer, String subject, Regulated<?> value, Object... arguments) {
        return new Entry(pointer, "regulation.subject.term-" + subject, List.of(arguments), value);
    }
}
