package io.reglament.journal;

import static io.reglament.journal.Edits.commented;
import static io.reglament.journal.Edits.corrected;
import static io.reglament.journal.Edits.edit;
import static io.reglament.journal.Edits.retake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.web.Absent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which marks are not taken, when and from whom, and why. */
class RefusedMarksIT extends MarkedGroup {
    @Test
    void in_bishkek_there_is_no_one_and_the_clause_is_cited() {
        GroupCast bishkek = new GroupCast(journal, "bishkek-48", "Asia/Bishkek");
        Member there = bishkek.teacher();
        GroupView ninth = bishkek.group("Алгебра", 9, "А", there);
        PersonId student = bishkek.students(ninth, 1).getFirst();
        WorkId lesson = WorkId.ofLesson(bishkek.lesson(ninth, there, DAY, 1));
        time.set(Instant.parse("2026-10-13T09:00:00Z"));
        Refused refused = refusal(saveTo(ninth, there, edit(lesson, student, "1", 0)));
        assertThat(refused.code()).isEqualTo("journal.refused.marks-are-symbols-of-the-scale");
        assertThat(refused.clause())
                .map(ClauseId::value)
                .hasValueSatisfying(id -> assertThat(id).startsWith("C-4.4"));
        assertThat(saveTo(ninth, there, edit(lesson, student, "2", 0)).outcome())
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void after_the_window_only_a_deputy_head_with_a_reason_changes_a_mark() {
        save(teacher, edit(column, students.get(0), "4", 0));
        time.set(Instant.parse("2026-10-13T14:00:00Z"));
        Refused refused = refusal(save(teacher, edit(column, students.get(0), "5", 1)));
        assertThat(refused.code()).isEqualTo("journal.refused.old-marks-are-changed-by-the-deputy-head");
        assertThat(refused.clause()).contains(new ClauseId("A-5.2x"));
        assertThat(refusal(save(teacher, corrected(column, students.get(0), "5", 1, "ошибка")))
                        .code())
                .isEqualTo("journal.refused.old-marks-are-changed-by-the-deputy-head");
        Member deputy = cast.deputyHead();
        assertThat(refusal(save(deputy, edit(column, students.get(0), "5", 1))).code())
                .isEqualTo("journal.refused.a-correction-says-why");
        assertThat(save(deputy, corrected(column, students.get(0), "5", 1, "ошибка при вводе"))
                        .outcome())
                .isEqualTo(Outcome.SAVED);
        assertThat(card(students.get(0)).changes().getFirst()).satisfies(change -> {
            assertThat(change.by()).isEqualTo(deputy.person());
            assertThat(change.onBehalfOf()).contains(teacher.person());
            assertThat(change.reason()).contains("ошибка при вводе");
        });
    }

    @Test
    void the_window_closes_at_midnight_of_the_school_and_counts_from_the_giving() {
        save(teacher, edit(column, students.get(0), "4", 0));
        time.set(Instant.parse("2026-10-13T13:59:59Z"));
        assertThat(save(teacher, edit(column, students.get(0), "5", 1)).outcome())
                .isEqualTo(Outcome.SAVED);
        time.set(Instant.parse("2026-10-20T03:00:00Z"));
        MarkAnswer late = save(teacher, edit(column, students.get(1), "3", 0));
        assertThat(late.outcome()).as("a first mark of an old lesson").isEqualTo(Outcome.SAVED);
        assertThat(save(teacher, edit(column, students.get(1), "4", 1)).outcome())
                .as("on the day it was given")
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void an_old_mark_is_not_cleared_and_its_comment_not_changed() {
        save(teacher, edit(column, students.get(0), "4", 0));
        time.set(NOON.plusSeconds(3 * 86_400));
        assertThat(save(teacher, edit(column, students.get(0), "", 1)).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(save(teacher, commented(column, students.get(0), "4", "переделал", 1))
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(save(teacher, retake(column, students.get(0), 2, "5", "пересдача"))
                        .outcome())
                .as("a retake is a mark of its own")
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void nobody_is_marked_before_the_day_nor_outside_the_group_nor_in_grade_one() {
        WorkId tomorrow = WorkId.ofLesson(cast.lesson(group, teacher, DAY.plusDays(1), 2));
        assertThat(refusal(save(teacher, edit(tomorrow, students.get(0), "4", 0)))
                        .code())
                .isEqualTo("journal.refused.nobody-is-marked-before-the-day");
        PersonId gone = cast.students(cast.group("Химия", 9, "Б", teacher), 1).getFirst();
        cast.joins(gone, group, DAY.minusDays(20), DAY.minusDays(1));
        assertThat(refusal(save(teacher, edit(column, gone, "4", 0))).code())
                .isEqualTo("journal.refused.only-members-of-the-group-are-marked");
        GroupView first = cast.group("Математика", 1, "А", teacher);
        PersonId child = cast.students(first, 1).getFirst();
        WorkId lesson = WorkId.ofLesson(cast.lesson(first, teacher, DAY, 3));
        assertThat(refusal(saveTo(first, teacher, edit(lesson, child, "5", 0))).code())
                .isEqualTo("journal.refused.only-some-grades-are-marked");
    }

    @Test
    void a_work_of_another_group_or_none_is_refused_alike_and_nothing_is_told_of_it() {
        Member colleague = cast.teacher();
        GroupView other = cast.group("Физика", 9, "Б", colleague);
        PersonId student = cast.students(other, 1).getFirst();
        WorkId elsewhere = WorkId.ofLesson(cast.lesson(other, colleague, DAY, 4));
        saveTo(other, colleague, commented(elsewhere, student, "2", "списал", 0));
        UUID key = Ids.next();
        MarkAnswer absent = save(teacher, edit(key, new WorkId(Ids.next()), student, "4", 0, ""));
        assertThat(refusal(absent).code()).isEqualTo("journal.refused.marks-hang-on-works-of-the-group");
        MarkAnswer foreign = save(teacher, edit(key, elsewhere, student, "4", 0, ""));
        assertThat(foreign).usingRecursiveComparison().isEqualTo(absent);
        assertBlank(foreign);
    }

    @Test
    void who_does_not_keep_the_work_or_takes_anothers_key_learns_nothing_of_the_cell() {
        MarkEdit first = commented(column, students.get(0), "2", "списал", 0);
        save(teacher, first);
        Member substitute = cast.teacher();
        WorkId given = WorkId.ofLesson(cast.lesson(group, substitute, DAY.minusDays(7), 2));
        List<MarkAnswer> both = saveAll(
                substitute, List.of(edit(given, students.get(1), "5", 0), edit(column, students.get(0), "5", 0)));
        assertThat(refusal(both.get(1)).code()).isEqualTo("journal.refused.only-its-keepers-mark-a-lesson");
        assertBlank(both.get(1));
        MarkAnswer taken = saveAll(
                        substitute,
                        List.of(
                                edit(given, students.get(2), "5", 0),
                                edit(first.key(), column, students.get(0), "5", 0, "")))
                .get(1);
        assertThat(refusal(taken).code()).isEqualTo("journal.refused.one-key-is-for-one-entry");
        assertBlank(taken);
    }

    @Test
    void a_substitute_marks_the_lesson_they_gave_and_no_other() {
        Member substitute = cast.teacher();
        WorkId given = WorkId.ofLesson(cast.lesson(group, substitute, DAY.minusDays(7), 2));
        assertThat(save(substitute, edit(given, students.get(0), "4", 0)).outcome())
                .isEqualTo(Outcome.SAVED);
        List<MarkAnswer> both = saveAll(
                substitute, List.of(edit(given, students.get(1), "5", 0), edit(column, students.get(1), "5", 0)));
        assertThat(both).extracting(MarkAnswer::outcome).containsExactly(Outcome.SAVED, Outcome.REFUSED);
        assertThat(refusal(both.get(1)).code()).isEqualTo("journal.refused.only-its-keepers-mark-a-lesson");
    }

    @Test
    void for_a_stranger_the_group_is_not_there() {
        PersonName name = new PersonName("Чужой", "Пётр", Optional.empty());
        for (Member stranger : List.of(cast.teacher(), cast.as(name, Role.PARENT), cast.as(name, Role.HEAD))) {
            assertThatExceptionOfType(Absent.class)
                    .isThrownBy(() -> save(stranger, edit(column, students.get(0), "4", 0)));
        }
        Member elsewhere = new GroupCast(journal, "bishkek-48", "Asia/Bishkek").deputyHead();
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> save(elsewhere, corrected(column, students.get(0), "4", 0, "чужая школа")));
        assertThat(card(students.get(0)).changes()).isEmpty();
    }

    @Test
    void marks_of_a_removed_work_are_refused_and_a_work_with_marks_stays() {
        WorkId work = new WorkId(Ids.next());
        WorkEntry entry =
                new WorkEntry(Optional.of(new LessonId(column.value())), Optional.empty(), "test", "К/р", true);
        in(() -> works.create(group, work, entry, teacher));
        save(teacher, edit(work, students.get(0), "4", 0));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> in(() -> {
                    works.remove(work, 1, teacher);
                    return true;
                }));
        save(teacher, edit(work, students.get(0), "", 1));
        in(() -> {
            works.remove(work, 1, teacher);
            return true;
        });
        assertThat(refusal(save(teacher, edit(work, students.get(0), "4", 2))).code())
                .isEqualTo("journal.refused.marks-hang-on-works-of-the-group");
    }

    private static void assertBlank(MarkAnswer answer) {
        assertThat(answer.version()).isZero();
        assertThat(answer.mark()).isEmpty();
        assertThat(answer.comment()).isEmpty();
        assertThat(answer.by()).isEmpty();
        assertThat(answer.at()).isEmpty();
    }
}
