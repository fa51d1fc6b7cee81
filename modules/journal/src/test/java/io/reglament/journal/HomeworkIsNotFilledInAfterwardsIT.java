package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class})
class HomeworkIsNotFilledInAfterwardsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    @Autowired
    private LessonRecords records;

    @Autowired
    private JournalCast cast;

    @Autowired
    private MovableTime time;

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @CsvSource({
        "smidovich-3, Asia/Vladivostok, 2026-10-13T08:00:00Z, taken", // 18:00 there: late, but taken
        "smidovich-3, Asia/Vladivostok, 2026-10-13T13:59:59Z, taken",
        "smidovich-3, Asia/Vladivostok, 2026-10-13T14:00:00Z, refused", // midnight there
        "smidovich-3, Asia/Vladivostok, 2026-10-12T14:00:00Z, taken", // the day has just begun
        "smidovich-3, Asia/Vladivostok, 2026-10-10T00:00:00Z, taken", // ahead of the lesson
        "bishkek-48, Asia/Bishkek, 2026-10-13T17:59:59Z, taken",
        "bishkek-48, Asia/Bishkek, 2026-10-13T18:00:00Z, taken", // midnight there, and no clause against it
        "bishkek-48, Asia/Bishkek, 2026-10-20T18:00:00Z, taken",
        "spb-152, Europe/Moscow, 2026-10-19T00:00:00Z, taken"
    })
    void homework_at_the_edge_of_the_schools_own_day(String profile, String zone, Instant now, String what) {
        Member teacher = cast.teacher(cast.school(profile, zone));
        LessonView lesson = cast.lesson(teacher, DAY);
        time.set(now);
        LessonEntry entry = Entries.entry(0, "Дроби", "п. 4");
        if (what.equals("taken")) {
            assertThat(save(lesson, teacher, entry).homeworkSince()).contains(now);
        } else {
            Refused refused = catchThrowableOfType(Refused.class, () -> save(lesson, teacher, entry));
            assertThat(refused.clause()).contains(new ClauseId("A-5.2y"));
            assertThat(stands(lesson, teacher).version()).isZero();
        }
    }

    @Test
    void next_day_the_topic_may_still_change_but_homework_is_neither_changed_nor_cleared() {
        Member teacher = cast.teacher(cast.school("smidovich-3", "Asia/Vladivostok"));
        LessonView lesson = cast.lesson(teacher, DAY);
        time.set(Instant.parse("2026-10-13T07:00:00Z"));
        save(lesson, teacher, Entries.withMinutes(0, "", "п. 4", 20));
        time.set(Instant.parse("2026-10-14T00:00:00Z"));
        LessonRecord mended = save(lesson, teacher, Entries.withMinutes(1, "Дроби", "п. 4", 20));
        assertThat(mended.topic()).isEqualTo("Дроби");
        refused(lesson, teacher, Entries.withMinutes(2, "Дроби", "п. 5", 20));
        refused(lesson, teacher, Entries.withMinutes(2, "Дроби", "п. 4", 25));
        refused(lesson, teacher, Entries.entry(2, "Дроби", ""));
        refused(lesson, teacher, Entries.noHomework(2, "Дроби"));
        assertThat(stands(lesson, teacher)).isEqualTo(mended);
    }

    private void refused(LessonView lesson, Member teacher, LessonEntry entry) {
        assertThat(catchThrowableOfType(Refused.class, () -> save(lesson, teacher, entry)))
                .isNotNull();
    }

    private LessonRecord save(LessonView lesson, Member teacher, LessonEntry entry) {
        return SchoolContext.call(teacher.school().id(), () -> records.save(lesson, entry, teacher));
    }

    private LessonRecord stands(LessonView lesson, Member teacher) {
        return SchoolContext.call(teacher.school().id(), () -> records.of(lesson));
    }
}
