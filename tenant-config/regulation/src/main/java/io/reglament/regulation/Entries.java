package io.reglament.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a profile apart into single values. Used once for each profile. */
final class Entries {
    private final Profile profile;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Profile profile) {
        this.profile = profile;
    }

    static List<Entry> of(Profile profile) {
        Entries all = new Entries(profile);
        Parameters.all().forEach(all::parameter);
        profile.subjects().titles().forEach(all::area);
        profile.forms()
                .forEach(form -> all.add(
                        "/marks/forms/" + form.value().key(),
                        "regulation.subject.form",
                        form,
                        form.value().names()));
        profile.controls().forEach(all::control);
        profile.termCopies().forEach(all::termCopy);
        profile.rules().forEach(all::rule);
        profile.decisions().forEach(all::decision);
        return List.copyOf(all.entries);
    }

    /** One value of a parameter by itself, whether it stands in the profile or is said beside it. */
    static Entry entry(Profile profile, Parameter<?> parameter, Scope scope, Regulated<?> value) {
        Entries one = new Entries(profile);
        one.entry(parameter, scope, value);
        return one.entries.getLast();
    }

    private <T> void parameter(Parameter<T> parameter) {
        for (Settings.Line line : profile.lines(parameter)) {
            entry(parameter, line.scope(), line.read(parameter));
        }
    }

    private void entry(Parameter<?> parameter, Scope scope, Regulated<?> value) {
        String pointer = parameter.pointer() + scope.key();
        switch (value.value()) {
            case MarkThreshold threshold ->
                entries.add(TermMarkEntries.threshold(pointer, value, threshold, NamedScope.of(scope, profile)));
            case MarkVeto veto ->
                entries.add(TermMarkEntries.veto(pointer, value, veto, NamedScope.of(scope, profile)));
            case CorrectionGround ground ->
                entry(pointer + "/" + ground.ground(), new ParameterName(parameter), scope, value);
            case DoubleMark marked -> entry(pointer + "/" + marked, new ParameterName(parameter), scope, value);
            default -> entry(pointer, new ParameterName(parameter), scope, value);
        }
    }

    private void entry(String pointer, ParameterName name, Scope scope, Regulated<?> value) {
        Regulated<?> shown = shown(name.parameter(), value);
        boolean alone =
                scope.equals(Scope.ALL) && profile.lines(name.parameter()).size() == 1;
        if (alone) {
            add(pointer, "regulation.parameter." + name.parameter().key(), shown);
        } else {
            add(pointer, "regulation.scoped", shown, name, NamedScope.of(scope, profile));
        }
    }

    /** Values whose words hang on what they are for. */
    private static Regulated<?> shown(Parameter<?> parameter, Regulated<?> value) {
        return switch (value.value()) {
            case Deadline window
            when parameter.equals(Parameters.MARK_WINDOW) -> value.map(_ -> new MarkWindow(window));
            case Set<?> keys
            when parameter.equals(Parameters.UNMARKED_SUBJECTS) ->
                value.map(_ -> keys.stream()
                        .map(key -> new NamedScope.Area(key.toString()))
                        .collect(Collectors.toUnmodifiableSet()));
            default -> value;
        };
    }

    private void area(String area, Set<String> titles) {
        Regulated<Set<String>> value = new Regulated<>(titles, new Basis.NotRegulated());
        add("/subjects/" + area, "regulation.subject.subjects", value, new NamedScope.Area(area));
    }

    private void control(Control control) {
        add(control.key().pointer(), "regulation.subject.control", control.rhythm(), control.key(), control.who());
        for (Regulated<CheckItem> item : control.checklist()) {
            String pointer = control.key().pointer() + "/checklist/" + item.value();
            add(pointer, "regulation.subject.checklist", item, control.key());
        }
    }

    private void termCopy(Regulated<BackupOccasion> copy) {
        if (copy.value() instanceof BackupOccasion.TermEnd term) {
            add("/backup/term-end/" + term.grades(), "regulation.subject.backup", copy);
        }
    }

    private void rule(OwnRule rule) {
        Regulated<OwnRule> value = new Regulated<>(rule, rule.basis(), rule.severity());
        add(
                "/rules/" + rule.key(),
                "regulation.subject.own-rule",
                value,
                rule.key(),
                NamedScope.of(rule.scope(), profile));
    }

    private void decision(Decision decision) {
        Regulated<Decision> value = new Regulated<>(decision, new Basis.NotRegulated());
        add("/decisions/" + decision.question(), "regulation.subject.decision", value, decision.question());
    }

    private void add(String pointer, String subject, Regulated<?> value, Object... arguments) {
        entries.add(new Entry(pointer, subject, List.of(arguments), value));
    }
}
