package io.reglament.curriculum.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LessonChangesTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");

    @Test
    void aGroupsFirstTimetableMakesItsPastToo() {
        LessonChanges changes = changes(wanted(at("2026-11-13"), at("2026-11-27")), stored());
        assertThat(changes.added()).hasSize(2);
    }

    @Test
    void laterThePastGetsNoNewLessons() {
        LessonChanges changes = changes(
                wanted(at("2026-11-13"), at("2026-11-19"), at("2026-11-20"), at("2026-11-27")),
                stored(standing(at("2026-11-13"))));
        assertThat(changes.added())
                .extracting(lesson -> lesson.date().toString())
                .containsExactlyInAnyOrder("2026-11-20", "2026-11-27");
        assertThat(changes.same()).isEqualTo(1);
    }

    @Test
    void aLessonThatStaysKeepsItsIdAndSoDoesAChangedOne() {
        StoredLesson same = standing(at("2026-11-27"));
        StoredLesson other = standing(at("2026-11-30"));
        LessonChanges changes = changes(wanted(at("2026-11-27"), at("2026-11-30", "another")), stored(same, other));
        assertThat(changes.same()).isEqualTo(1);
        assertThat(changes.changed()).singleElement().satisfies(lesson -> {
            assertThat(lesson.id()).isEqualTo(other.id());
            assertThat(lesson.lesson().teacher()).isEqualTo("another");
        });
        assertThat(changes.added()).isEmpty();
    }

    @Test
    void whatHasBegunIsNeitherChangedNorCancelled() {
        StoredLesson thisMorning = standing(at("2026-11-20"));
        StoredLesson lastWeek = standing(at("2026-11-13"));
        LessonChanges changes = changes(wanted(at("2026-11-20", "another")), stored(thisMorning, lastWeek));
        assertThat(changes.all()).isEmpty();
    }

    @Test
    void aLessonToComeThatIsNoLongerWantedIsCancelledUnlessSomethingIsWrittenOfIt() {
        StoredLesson empty = standing(at("2026-11-27"));
        StoredLesson written = standing(at("2026-11-30"));
        LessonChanges changes = changes(wanted(), stored(empty, written));
        assertThat(changes.cancelled()).containsExactlyInAnyOrder(empty, written);
        assertThat(changes.sparing(Set.of(written.id())).cancelled()).containsExactly(empty);
    }

    @Test
    void aCancelledLessonThatIsWantedAgainComesBackUnderItsId() {
        StoredLesson cancelled = new StoredLesson(UUID.randomUUID(), at("2026-11-27"), true);
        LessonChanges back = changes(wanted(at("2026-11-27")), stored(cancelled));
        assertThat(back.changed()).extracting(StoredLesson::id).containsExactly(cancelled.id());
        assertThat(changes(wanted(), stored(cancelled)).tally()).isEqualTo(new Tally("lessons", 0, 0, 0, 0));
    }

    private static LessonChanges changes(Map<Place, PlannedLesson> wanted, Map<Place, StoredLesson> stored) {
        return LessonChanges.between(wanted, stored, NOW, TODAY);
    }

    private static Map<Place, PlannedLesson> wanted(PlannedLesson... lessons) {
        return Arrays.stream(lessons).collect(Collectors.toMap(PlannedLesson::place, Function.identity()));
    }

    private static Map<Place, StoredLesson> stored(StoredLesson... lessons) {
        return Arrays.stream(lessons)
                .collect(Collectors.toMap(lesson -> lesson.lesson().place(), Function.identity()));
    }

    private static StoredLesson standing(PlannedLesson lesson) {
        return new StoredLesson(UUID.randomUUID(), lesson, false);
    }

    private static PlannedLesson at(String date) {
        return at(date, "teacher");
    }

    private static PlannedLesson at(String date, String teacher) {
        return new PlannedLesson(
                new Place("g", LocalDate.parse(date), 2),
                teacher,
                Instant.parse(date + "T03:25:00Z"),
                Instant.parse(date + "T04:10:00Z"),
                "",
                "q2");
    }
}
