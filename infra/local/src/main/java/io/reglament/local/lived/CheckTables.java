package io.reglament.local.lived;

import io.reglament.local.load.CopyTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks with their remarks and steps, as compliance leaves them. */
final class CheckTables {
    private final CopyTable checks = new CopyTable(
            "compliance.inspection",
            "school_id, id, duty, control, first_day, last_day, opened_by, opened_at, conclusion, closed_by, closed_at,"
                    + " version");
    private final CopyTable items =
            new CopyTable("compliance.inspection_item", "school_id, inspection_id, item, clause");
    private final CopyTable remarks = new CopyTable(
            "compliance.remark",
            "school_id, id, inspection_id, teacher_id, lesson_id, group_id, place, words, made_by, made_at, clause,"
                    + " due_at, state, answer, answered_at, verdict, accepted_at, version");
    private final CopyTable steps = new CopyTable(
            "compliance.inspection_step",
            "school_id, id, inspection_id, remark_id, what, words, by_person, happened_at");
    private final int school;
    private final TimedIds ids;

    CheckTables(int school, TimedIds ids) {
        this.school = school;
        this.ids = ids;
    }

    /** @param last day that was looked at */
    record Check(
            UUID id,
            String duty,
            Duty by,
            LocalDate first,
            LocalDate last,
            UUID inspector,
            Instant opened,
            Instant closed) {}

    /** What became of a remark: answered, and the answer taken. */
    record Remark(
            UUID id,
            UUID teacher,
            UUID lesson,
            UUID group,
            String place,
            Instant made,
            Optional<String> clause,
            Instant due,
            Optional<Instant> answered,
            Optional<Instant> accepted) {}

    void add(Check check, List<Remark> made) {
        String conclusion = made.isEmpty() ? "Замечаний нет." : "Журналы ведутся; замечания переданы учителям.";
        int version = 2 + made.size();
        checks.add(
                school,
                check.id,
                check.duty,
                check.by.name(),
                check.first,
                check.last,
                check.inspector,
                check.opened,
                conclusion,
                check.inspector,
                check.closed,
                version);
        items(check);
        step(check, Optional.empty(), "OPENED", check.duty, check.inspector, check.opened);
        made.forEach(remark -> add(check, remark));
        step(check, Optional.empty(), "CLOSED", conclusion, check.inspector, check.closed);
    }

    long checks() {
        return checks.written();
    }

    void write(Connection connection) throws SQLException {
        for (CopyTable table : List.of(checks, items, remarks, steps)) {
            table.flush(connection);
        }
    }

    private void items(Check check) {
        if (check.by.checklist().isEmpty()) {
            List.of("LESSONS_IN_TIME", "MARKS_IN_TIME", "ATTENDANCE", "HOMEWORK")
                    .forEach(item -> items.add(school, check.id, item, Optional.empty()));
        }
        check.by
                .checklist()
                .forEach(item -> items.add(
                        school,
                        check.id,
                        item.name(),
                        Optional.of(item.clause()).filter(clause -> !clause.isEmpty())));
    }

    private void add(Check check, Remark remark) {
        String words = "Внести запись урока в срок, который назван в регламенте.";
        String answer = remark.answered.map(_ -> "Исправлено.").orElse("");
        remarks.add(
                school,
                remark.id,
                check.id,
                remark.teacher,
                remark.lesson,
                remark.group,
                remark.place,
                words,
                check.inspector,
                remark.made,
                remark.clause,
                remark.due,
                remark.accepted.isPresent() ? "ACCEPTED" : remark.answered.isPresent() ? "ANSWERED" : "OPEN",
                answer,
                remark.answered,
                "",
                remark.accepted,
                1 + (remark.answered.isPresent() ? 1 : 0) + (remark.accepted.isPresent() ? 1 : 0));
        Optional<UUID> of = Optional.of(remark.id);
        step(check, of, "REMARKED", words, check.inspector, remark.made);
        remark.answered.ifPresent(at -> step(check, of, "ANSWERED", answer, remark.teacher, at));
        remark.accepted.ifPresent(at -> step(check, of, "ACCEPTED", "", check.inspector, at));
    }

    private void step(Check check, Optional<UUID> remark, String what, String words, UUID by, Instant at) {
        steps.add(school, ids.at(at, check.duty + what + remark), check.id, remark, what, words, by, at);
    }
}
