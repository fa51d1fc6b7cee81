package io.reglament.compliance.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ProfileOfYaml;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The load of a fifth grade on one day, as the district has it: six lessons. */
class LoadOfDayTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 11);
    private static final PersonId DEPUTY = new PersonId(new UUID(7, 7));

    private final List<LessonView> lessons = new ArrayList<>();
    private final Map<GroupId, Map<PersonId, List<Stay>>> stays = new HashMap<>();

    @Test
    void the_seventh_lesson_is_one_too_many_from_its_beginning_on() {
        for (int period = 1; period <= 6; period++) {
            lesson(period, 1);
        }
        learns(1, 1);
        assertThat(said()).isEmpty();
        LessonView seventh = lesson(7, 1);
        lesson(8, 1);
        assertThat(LoadOfDay.of(seen(), stays, DEPUTY)).singleElement().satisfies(said -> {
            assertThat(said.rule()).isEqualTo(FindingRule.LOAD_OF_DAY);
            assertThat(said.teacher()).isEqualTo(DEPUTY);
            assertThat(said.due().at()).isEqualTo(seventh.startsAt());
            assertThat(said.standing()).isEqualTo(new Owed(Optional.empty()));
            assertThat(said.facts()).isEqualTo(Map.of("lessons", "8", "allowed", "6"));
        });
    }

    @Test
    void subgroups_at_different_times_have_a_lesson_each_and_no_more() {
        for (int period = 1; period <= 5; period++) {
            lesson(period, 1);
        }
        lesson(6, 2);
        lesson(7, 3);
        learns(1, 1);
        learns(1, 2);
        learns(2, 1);
        learns(3, 2);
        assertThat(LoadOfDay.mayBeTooMuch(seen())).isTrue();
        assertThat(said()).isEmpty();
        learns(3, 1);
        assertThat(said()).hasSize(1);
    }

    @Test
    void who_left_the_group_before_has_no_lesson_there() {
        for (int period = 1; period <= 7; period++) {
            lesson(period, 1);
        }
        stays.put(
                group(1),
                Map.of(
                        new PersonId(new UUID(3, 1)),
                        List.of(new Stay(Optional.empty(), Optional.of(FRIDAY.minusDays(1))))));
        assertThat(said()).isEmpty();
    }

    private List<Said> said() {
        return LoadOfDay.of(seen(), stays, DEPUTY);
    }

    private SeenClass seen() {
        return new SeenClass(
                new ClassView(new ClassId(new UUID(0, 1)), "5-А", 5),
                FRIDAY,
                lessons,
                List.of(),
                List.of(),
                Map.of(),
                ProfileOfYaml.of("Asia/Bishkek", ""));
    }

    private void learns(int group, int student) {
        Map<PersonId, List<Stay>> members = new HashMap<>(stays.getOrDefault(group(group), Map.of()));
        members.put(new PersonId(new UUID(3, student)), List.of(new Stay(Optional.empty(), Optional.empty())));
        stays.put(group(group), members);
    }

    private static GroupId group(int number) {
        return new GroupId(new UUID(1, number));
    }

    private LessonView lesson(int period, int group) {
        Instant starts = FRIDAY.atTime(7 + period, 0).atZone(ZONE).toInstant();
        LessonView lesson = new LessonView(
                new LessonId(new UUID(period, group)),
                group(group),
                "Алгебра",
                "5-А",
                5,
                new PersonId(new UUID(2, group)),
                FRIDAY,
                period,
                starts,
                starts.plusSeconds(2_700),
                "",
                new TermId(new UUID(0, 2)));
        lessons.add(lesson);
        return lesson;
    }
}
