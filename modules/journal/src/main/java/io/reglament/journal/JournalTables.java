package io.reglament.journal;

import io.reglament.tenancy.SchoolTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was taught and which marks were given, with their history. */
@Component
class JournalTables implements SchoolTables {
    @Override
    public String module() {
        return "journal";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "lesson_record",
                "lesson_record_change",
                "work",
                "work_change",
                "mark",
                "mark_change",
                "term_mark",
                "term_mark_change",
                "sheet_print");
    }
}
