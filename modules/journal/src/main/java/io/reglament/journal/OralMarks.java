package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.SchoolContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The marks of lessons' own columns. */
final class OralMarks {
    private static final String LATEST = """
            select work_id, max(given_at) from journal.mark
            where school_id = ? and work_id = any(?) and mark <> '' group by work_id""";

    private OralMarks() {}

    /** When the latest one was given, by lesson; absent where nobody was marked. */
    static Ask<Map<LessonId, Instant>> since(Collection<LessonId> lessons) {
        return Ask.of(
                LATEST,
                rows -> {
                    Map<LessonId, Instant> since = new HashMap<>();
                    while (rows.next()) {
                        since.put(
                                new LessonId(rows.getObject(1, UUID.class)),
                                rows.getTimestamp(2).toInstant());
                    }
                    return since;
                },
                SchoolContext.current().value(),
                Ask.uuids(lessons.stream().map(LessonId::value).toList()));
    }
}
