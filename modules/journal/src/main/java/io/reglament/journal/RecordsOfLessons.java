package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What stands in the journal for several lessons, as a question that goes together with others. */
public final class RecordsOfLessons {
    private static final String RECORDS =
            "select " + RecordRow.COLUMNS + " from journal.lesson_record where school_id = ? and lesson_id = any(?)";

    private RecordsOfLessons() {}

    /** By lesson; where nothing was ever entered there is no entry. */
    public static Ask<Map<LessonId, LessonRecord>> ask(Collection<LessonId> lessons) {
        return Ask.of(
                RECORDS,
                rows -> {
                    Map<LessonId, LessonRecord> records = new HashMap<>();
                    while (rows.next()) {
                        LessonRecord record = RecordRow.read(rows, 0);
                        records.put(record.lesson(), record);
                    }
                    return records;
                },
                SchoolContext.current().value(),
                Ask.uuids(lessons.stream().map(LessonId::value).toList()));
    }
}
