package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.testsupport.QueryCount;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Term marks: proposed, set after the last lesson, kept with their history, changed late by the deputy head alone. */
class TermMarksIT extends MarkedGroup {
    private static final LocalDate LAST_LESSON = GroupCast.LAST;
    private static final Instant EVENING = Instant.parse("2026-12-30T09:00:00Z");
    private static final Instant TWO_DAYS_LATER = Instant.parse("2027-01-01T14:00:00Z");

    @Autowired
    private TermMarks terms;

    @Autowired
    private LessonRecords records;

    @Autowired
    private QueryCount queries;

    @Autowired
    private Lessons lessons;

    private LessonId last;

    @BeforeEach
    void a_last_lesson() {
        last = cast.lesson(group, teacher, LAST_LESSON, 2);
        for (int day = 1; day <= 3; day++) {
            WorkId work = WorkId.ofLesson(cast.lesson(group, teacher, DAY.minusDays(7L * day), 2));
            save(teacher, Edits.edit(work, students.get(0), "5", 0));
            save(teacher, Edits.edit(work, students.get(1), "4", 0));
        }
        save(teacher, Edits.edit(column, students.get(0), "5", 0));
    }

    @Test
    void it_opens_when_the_last_lesson_is_recorded_and_the_refusal_cites_the_clause() {
        time.set(EVENING);
        Refused early = set(teacher, students.get(0), "5", 0, "").refusal().orElseThrow();
        assertThat(early.code()).isEqualTo("journal.refused.term-marks-open.recorded");
        assertThat(early.clause()).contains(new ClauseId("A-5.2r"));
        assertThat(view(teacher).closed()).isPresent();
        record();
        assertThat(view(teacher).closed()).isEmpty();
        assertThat(set(teacher, students.get(0), "5", 0, "").outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    void proposals_stand_beside_what_is_set_and_all_are_taken_in_one_request() throws Exception {
        open();
        TermMarksView view = view(teacher);
        assertThat(view.rows()).hasSize(5);
        assertThat(view.rows().stream().map(row -> row.proposal().mark())).containsExactly("5", "4", "na", "na", "na");
        assertThat(view.rows().stream().map(TermMarksView.Row::mark)).containsOnly("");
        List<TermMarkEdit> all = view.rows().stream()
                .map(row -> edit(row.student(), row.proposal().mark(), 0, ""))
                .toList();
        assertThat(in(() -> terms.save(group.id(), cast.term().id(), all, teacher)))
                .extracting(TermMarkAnswer::outcome)
                .containsOnly(Outcome.SAVED);
        assertThat(view(teacher).rows().stream().map(TermMarksView.Row::mark))
                .containsExactly("5", "4", "na", "na", "na");
        int before = queries.during(() -> view(teacher)).size();
        cast.students(group, 20);
        assertThat(queries.during(() -> view(teacher))).hasSize(before);
    }

    @Test
    void every_change_is_kept_with_what_was_proposed() {
        open();
        TermMarkEdit first = edit(students.get(0), "4", 0, "");
        TermMarkAnswer answer = save(teacher, first);
        assertThat(answer.version()).isEqualTo(1);
        assertThat(save(teacher, first)).isEqualTo(answer);
        assertThat(set(teacher, students.get(0), "4", 1, "").version()).isEqualTo(1);
        assertThat(set(teacher, students.get(0), "3", 0, "").outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(set(teacher, students.get(0), "5", 1, "").version()).isEqualTo(2);
        List<TermMarkChange> history =
                in(() -> terms.history(group.id(), cast.term().id(), students.get(0), 0));
        assertThat(history).extracting(TermMarkChange::after).containsExactly("5", "4");
        assertThat(history).allSatisfy(change -> {
            assertThat(change.proposed()).isEqualTo("5");
            assertThat(change.mean()).isEqualTo("5.00");
            assertThat(change.by()).isEqualTo(teacher.person());
        });
        assertThat(save(cast.deputyHead(), first).refusal().orElseThrow().code())
                .isEqualTo("journal.refused.one-key-is-for-one-entry");
    }

    @Test
    void after_its_deadline_it_is_changed_by_the_deputy_head_alone_who_says_why() {
        open();
        set(teacher, students.get(0), "4", 0, "");
        time.set(TWO_DAYS_LATER.minusSeconds(1));
        assertThat(set(teacher, students.get(0), "5", 1, "").outcome()).isEqualTo(Outcome.SAVED);
        time.set(TWO_DAYS_LATER);
        assertThat(set(teacher, students.get(0), "4", 2, "")
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("journal.refused.old-term-marks");
        assertThat(set(teacher, students.get(1), "4", 0, "").outcome())
                .as("the first one is late, and that is another matter")
                .isEqualTo(Outcome.SAVED);
        Member deputy = cast.deputyHead();
        assertThat(set(deputy, students.get(0), "4", 2, "")
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("journal.refused.a-correction-says-why");
        assertThat(set(deputy, students.get(0), "4", 2, "Апелляция").version()).isEqualTo(3);
    }

    @Test
    void a_mark_that_is_none_or_for_a_stranger_is_refused_alone() {
        open();
        List<TermMarkEdit> edits = new ArrayList<>(List.of(
                edit(students.get(0), "7", 0, ""),
                edit(new PersonId(Ids.next()), "5", 0, ""),
                edit(students.get(1), "4", 0, "")));
        assertThat(in(() -> terms.save(group.id(), cast.term().id(), edits, teacher)))
                .extracting(TermMarkAnswer::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.SAVED);
    }

    @Test
    void who_has_nothing_to_do_with_the_group_finds_nothing() {
        open();
        PersonName name = new PersonName("Чужая", "Вера", Optional.empty());
        assertThatThrownBy(() -> set(cast.as(name, Role.TEACHER), students.get(0), "5", 0, ""))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> set(cast.as(name, Role.HEAD), students.get(0), "5", 0, ""))
                .isInstanceOf(Absent.class);
        assertThat(view(cast.as(name, Role.HEAD)).rows()).hasSize(5);
        Member leader = cast.as(name, Role.CLASS_TEACHER);
        assertThatThrownBy(() -> view(leader)).isInstanceOf(Absent.class);
        cast.leads(leader, group, GroupCast.FIRST, students.get(2));
        assertThat(view(leader).rows()).extracting(TermMarksView.Row::student).containsExactly(students.get(2));
    }

    private void open() {
        time.set(EVENING);
        record();
    }

    private void record() {
        in(() -> records.save(lessons.find(last).orElseThrow(), Entries.entry(0, "Итоги", "п. 1"), teacher));
    }

    private TermMarksView view(Member reader) {
        return in(() -> terms.view(group.id(), cast.term().id(), reader));
    }

    private TermMarkAnswer set(Member by, PersonId student, String mark, int version, String reason) {
        return save(by, edit(student, mark, version, reason));
    }

    private TermMarkAnswer save(Member by, TermMarkEdit edit) {
        return in(() -> terms.save(group.id(), cast.term().id(), List.of(edit), by))
                .getFirst();
    }

    private static TermMarkEdit edit(PersonId student, String mark, int version, String reason) {
        return new TermMarkEdit(Ids.next(), student, mark, version, Edits.TYPED, reason);
    }
}
