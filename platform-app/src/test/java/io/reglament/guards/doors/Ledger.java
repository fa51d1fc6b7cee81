package io.reglament.guards.doors;

import java.util.List;
import java.util.stream.Collectors;

/** All that teachers and class teachers have written, of all schools, to be compared before and after. */
record Ledger(String digest) {
    private static final List<String> TABLES = List.of(
            "curriculum.thematic_plan_version",
            "curriculum.thematic_plan_topic",
            "journal.lesson_record",
            "journal.work",
            "journal.work_change",
            "journal.mark",
            "journal.mark_change",
            "journal.term_mark",
            "journal.term_mark_change",
            "journal.sheet_print",
            "attendance.roll",
            "attendance.absence",
            "attendance.roll_change",
            "attendance.absence_reason",
            "attendance.absence_reason_change",
            "attendance.absence_notice",
            "attendance.absence_notice_change",
            "compliance.class_review",
            "compliance.control_plan",
            "compliance.inspection",
            "compliance.inspection_item",
            "compliance.inspection_step",
            "compliance.remark",
            "compliance.outage",
            "compliance.outage_step",
            "compliance.credential_loss");

    static Ledger of(TownDatabase database) {
        return new Ledger(TABLES.stream()
                .map(table -> database.one(
                        String.class,
                        "select coalesce(md5(string_agg(t::text, '|' order by t::text)), 'empty') from " + table
                                + " t"))
                .collect(Collectors.joining(" ")));
    }
}
