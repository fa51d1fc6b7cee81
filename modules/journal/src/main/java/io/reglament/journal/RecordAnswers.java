package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What earlier saves were answered, by the client's key. */
@Component
class RecordAnswers {
    private static final String FIND = "select base_version, asked_by, " + RecordRow.COLUMNS
            + " from journal.idempotency where school_id = :school and key = :key";
    private static final String INSERT =
            "insert into journal.idempotency (school_id, key, base_version, asked_by, answered_at, "
                    + RecordRow.COLUMNS + ") values (:school, :key, :base, :askedBy, :answeredAt, " + RecordRow.VALUES
                    + ") on conflict (school_id, key) do nothing";

    private final JdbcClient jdbc;

    RecordAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the same entry was answered before.
     *
     * @throws io.reglament.regulation.Refused when the key came with another entry, for another lesson or by somebody else
     */
    Optional<LessonRecord> find(LessonEntry entry, LessonId lesson, PersonId by) {
        Optional<Answer> earlier = jdbc.sql(FIND)
                .param("school", SchoolContext.current().value())
                .param("key", entry.key())
                .query((row, number) -> new Answer(
                        row.getInt("base_version"),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        RecordRow.read(row, number)))
                .optional();
        return earlier.map(answer -> answer.to(entry, lesson, by));
    }

    void remember(LessonEntry entry, LessonRecord answer, LastChange asked) {
        int kept = jdbc.sql(INSERT)
                .param("school", SchoolContext.current().value())
                .param("key", entry.key())
                .param("base", entry.version())
                .param("answeredAt", Timestamp.from(asked.at()))
                .param("askedBy", asked.by().value())
                .params(RecordRow.parameters(answer, answer.lastChange().orElse(asked)))
                .update();
        if (kept == 0) {
            throw OneKeyIsForOneEntry.broken();
        }
    }

    int forgetBefore(Instant moment) {
        return jdbc.sql("delete from journal.idempotency where school_id = :school and answered_at < :moment")
                .param("school", SchoolContext.current().value())
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private record Answer(int base, PersonId askedBy, LessonRecord record) {
        LessonRecord to(LessonEntry entry, LessonId lesson, PersonId by) {
            boolean same =
                    base == entry.version() && record.lesson().equals(lesson) && says(entry) && askedBy.equals(by);
            if (!same) {
                throw OneKeyIsForOneEntry.broken();
            }
            return record;
        }

        private boolean says(LessonEntry entry) {
            return record.topic().equals(entry.topic())
                    && record.noHomework() == entry.noHomework()
                    && record.minutes().equals(entry.minutes())
                    && (entry.noHomework() || record.homework().equals(entry.homework()));
        }
    }
}
