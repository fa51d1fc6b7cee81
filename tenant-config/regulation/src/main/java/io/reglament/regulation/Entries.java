package io.reglament.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a profile apart into single values. Used once for each profile. */
final class Entries {
    private final List<Entry> entries = new ArrayList<>();

    private Entries() {}

    static List<Entry> of(Profile profile) {
        Entries all = new Entries();
        all.basics(profile);
        all.marks(profile);
        all.work(profile);
        all.homework(profile);
        profile.controls().forEach(all::control);
        all.backup(profile.backup());
        all.add("/messages/quiet-hours", "quiet-hours", profile.quietHours());
        profile.decisions().forEach(all::decision);
        return List.copyOf(all.entries);
    }

    private void basics(Profile profile) {
        add("/time-zone", "time-zone", profile.timeZone());
        add("/school-week", "school-week", profile.week());
        profile.terms().forEach((band, type) -> add("/terms/" + band, "terms", type, band));
        profile.deadlines().forEach(this::deadline);
    }

    private void marks(Profile profile) {
        profile.subjects()
                .titles()
                .forEach((area, titles) -> add(
                        "/subjects/" + area,
                        "subjects",
                        new Regulated<>(titles, new Basis.NotRegulated()),
                        new WorkScope.Area(area)));
        add("/marks/scale", "scale", profile.scale());
        add("/marks/grades", "mark-grades", profile.markedGrades());
        Regulated<Set<String>> unmarked = profile.unmarkedSubjects();
        add(
                "/marks/unmarked-subjects",
                "unmarked-subjects",
                new Regulated<>(
                        unmarked.value().stream().map(WorkScope.Area::new).collect(Collectors.toUnmodifiableSet()),
                        unmarked.basis()));
        Regulated<Deadline> window = profile.markWindow();
        add("/marks/window", "mark-window", new Regulated<>(new MarkWindow(window.value()), window.basis()));
        profile.forms()
                .forEach(form -> add(
                        "/marks/forms/" + form.value().key(),
                        "form",
                        form,
                        form.value().names()));
        entries.addAll(profile.termMarks().entries());
    }

    private void work(Profile profile) {
        for (Regulated<WorkRule> line : profile.workDeadlines().rules()) {
            WorkRule rule = line.value();
            String pointer = String.join(
                    "/",
                    "/deadline/work",
                    String.join("+", rule.areas()),
                    String.join("+", rule.forms()),
                    rule.grades().toString(),
                    Integer.toString(rule.over()));
            add(pointer, "work", line, WorkScope.of(rule, profile));
        }
        add("/deadline/finding-fix", "finding-fix", profile.findingFix());
        add("/attendance/reasons", "absence-reasons", profile.absenceReasons());
    }

    private void deadline(Duty duty, Regulated<Deadline> deadline) {
        entries.add(new Entry("/deadline/" + duty.key(), "regulation.Duty." + duty, List.of(), deadline));
    }

    private void homework(Profile profile) {
        add("/homework/none-phrase", "none-phrase", profile.noHomeworkPhrase());
        add("/homework/backfill", "backfill", profile.homeworkBackfill());
    }

    private void control(Control control) {
        add(control.key().pointer(), "control", control.rhythm(), control.key(), control.who());
        for (Regulated<CheckItem> item : control.checklist()) {
            String pointer = control.key().pointer() + "/checklist/" + item.value();
            add(pointer, "checklist", item, control.key());
        }
    }

    private void backup(BackupPlan backup) {
        backup.occasions().forEach(this::occasion);
        add("/backup/copies", "backup-copies", backup.copies());
        add("/backup/custodians", "backup-custodians", backup.custodians());
        add("/backup/media", "backup-media", backup.media());
    }

    private void occasion(Regulated<BackupOccasion> occasion) {
        switch (occasion.value()) {
            case BackupOccasion.TermEnd term -> add("/backup/term-end/" + term.grades(), "backup", occasion);
            case BackupOccasion.YearEnd _ -> add("/backup/year-end", "backup", occasion);
            case BackupOccasion.Every _ -> add("/backup/every", "backup", occasion);
        }
    }

    private void decision(Decision decision) {
        Regulated<Decision> value = new Regulated<>(decision, new Basis.NotRegulated());
        add("/decisions/" + decision.question(), "decision", value, decision.question());
    }

    private void add(String pointer, String subject, Regulated<?> value, Object... arguments) {
        entries.add(new Entry(pointer, "regulation.subject." + subject, List.of(arguments), value));
    }
}
