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

    static Entry threshold(String place, Regulated<?> line, MarkThreshold threshold, NamedScope scope) {
        String mark = Integer.toString(threshold.mark());
        return scoped(entry(place + "/" + mark, "threshold", line, mark), scope);
    }

    static Entry veto(String place, Regulated<?> line, MarkVeto veto, NamedScope scope) {
        String pointer = place + "/" + veto.given() + "-" + veto.forbidden();
        return scoped(entry(pointer, "veto", line, Integer.toString(veto.forbidden())), scope);
    }

    private static Entry scoped(Entry entry, NamedScope scope) {
        return scope.scope().equals(Scope.ALL)
                ? entry
                : new Entry(entry.pointer(), "regulation.scoped", List.of(entry.named(), scope), entry.value());
    }

    private static Entry threshold(Regulated<MarkThreshold> line) {
        return threshold("/marks/term-thresholds", line, line.value(), new NamedScope(Scope.ALL, List.of()));
    }

    private static Entry minimum(Regulated<MarkMinimum> line) {
        MarkMinimum.Scope scope = line.value().scope();
        String terms = String.join(
                "+", scope.terms().stream().sorted().map(TermType::name).toList());
        String pointer = "/marks/term-minimum/" + terms + "/" + scope.hours().toPlainString();
        return entry(pointer, "minimum", line, scope);
    }

    private static Entry veto(Regulated<MarkVeto> line) {
        return veto("/marks/term-vetoes", line, line.value(), new NamedScope(Scope.ALL, List.of()));
    }

    private static Entry entry(String pointer, String subject, Regulated<?> value, Object... arguments) {
        return new Entry(pointer, "regulation.subject.term-" + subject, List.of(arguments), value);
    }
}
