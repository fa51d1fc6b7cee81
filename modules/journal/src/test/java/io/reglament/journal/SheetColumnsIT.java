package io.reglament.journal;

import static io.reglament.journal.Edits.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.testsupport.QueryCount;
import io.reglament.web.Absent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a long term some columns are shown; each by its own day's regulation, as far as the reader may see and go. */
class SheetColumnsIT extends MarkedGroup {
    private static final int COLUMNS = 123;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Profiles profiles;

    @Autowired
    private QueryCount queries;

    @Test
    void the_average_is_of_the_whole_term_however_many_columns_it_has() {
        List<LessonId> lessons = lessons();
        mark(lessons.getFirst(), "2");
        mark(lessons.getLast(), "5");
        SheetView latest = sheet(Optional.empty());
        assertThat(latest.columns()).hasSize(Sheets.COLUMNS);
        assertThat(List.of(latest.earlier(), latest.later())).containsExactly(true, false);
        assertThat(average(latest)).isEqualTo("3.50");
        assertThat(first(latest).outside().orElseThrow().value()).isEqualTo("2.00");
    }

    @Test
    void the_columns_before_are_a_page_of_their_own() {
        List<LessonId> lessons = lessons();
        mark(lessons.getFirst(), "2");
        mark(lessons.getLast(), "5");
        WorkId shown = sheet(Optional.empty()).columns().getFirst().work();
        SheetView before = sheet(Optional.of(shown));
        assertThat(before.columns())
                .extracting(SheetColumn::work)
                .containsExactlyElementsOf(
                        lessons.subList(0, 4).stream().map(WorkId::ofLesson).toList());
        assertThat(List.of(before.earlier(), before.later())).containsExactly(false, true);
        assertThat(average(before)).isEqualTo("3.50");
        assertThat(first(before).outside().orElseThrow().value()).isEqualTo("5.00");
        assertThatThrownBy(() -> sheet(Optional.of(new WorkId(Ids.next())))).isInstanceOf(Absent.class);
    }

    @Test
    void a_column_is_judged_by_the_regulation_of_its_own_day() throws Exception {
        LocalDate change = LocalDate.of(2026, 10, 7);
        cast.lesson(group, teacher, change.minusDays(1), 2);
        sheet(Optional.empty());
        List<String> asked = queries.statementsDuring(() -> sheet(Optional.empty()));
        changed(change);
        cast.lesson(group, teacher, change, 2);
        List<SheetColumn> columns = sheet(Optional.empty()).columns();
        assertThat(columns.getFirst().weight()).isEqualTo("1.00");
        assertThat(columns.get(1).weight()).isEqualTo("2.00");
        assertThat(columns.getFirst().symbols()).endsWith("5");
        assertThat(columns.get(1).symbols()).endsWith("6");
        assertThat(queries.statementsDuring(() -> sheet(Optional.empty()))).hasSameSizeAs(asked);
    }

    @Test
    void a_colleagues_lesson_is_shown_and_not_opened() {
        Member colleague = cast.teacher();
        cast.teaches(colleague, group);
        cast.lesson(group, colleague, DAY, 3);
        assertThat(sheet(colleague).columns())
                .extracting(SheetColumn::lessonAccess)
                .containsExactly(LessonAccess.NONE, LessonAccess.KEEP);
        assertThat(sheet(cast.deputyHead()).columns())
                .extracting(SheetColumn::lessonAccess)
                .containsOnly(LessonAccess.VIEW);
    }

    @Test
    void a_class_teacher_sees_of_a_mixed_group_their_own_class_alone() {
        Member leader = cast.as(new PersonName("Классная", "Вера", Optional.of("Ильинична")), Role.CLASS_TEACHER);
        LessonId before = cast.lesson(group, teacher, DAY.minusDays(7), 2);
        cast.leads(leader, group, GroupCast.FIRST, students.get(0));
        cast.leads(leader, group, DAY, students.get(1));
        students.subList(0, 3).forEach(student -> mark(before, student, "4"));
        assertThat(save(teacher, edit(column, students.get(2), "5", 0)).outcome())
                .isEqualTo(MarkAnswer.Outcome.SAVED);
        SheetView sheet = sheet(leader);
        assertThat(sheet.access()).isEqualTo(LessonAccess.VIEW);
        assertThat(sheet.rows()).extracting(SheetRow::student).containsExactly(students.get(0), students.get(1));
        assertThat(sheet.rows().get(1).cells()).extracting(SheetCell::member).containsExactly(false, true);
        assertThat(sheet.rows().get(1).cells().getFirst().marks()).isEmpty();
        assertThat(sheet.rows().get(1).average()).isEmpty();
        assertThat(sheet.rows().getFirst().average()).isPresent();
        assertThat(seen(before, students.get(0), leader)).isPresent();
        assertThat(seen(before, students.get(1), leader))
                .as("not yet of the class")
                .isEmpty();
        assertThat(seen(before, students.get(2), leader)).isEmpty();
        assertThat(seen(before, students.get(2), teacher)).isPresent();
        assertThat(seen(before, students.get(2), cast.deputyHead())).isPresent();
    }

    private Optional<WorkView> seen(LessonId lesson, PersonId student, Member reader) {
        return in(() -> {
            try {
                return Optional.of(works.seen(lesson.value(), student, reader));
            } catch (Absent e) {
                return Optional.empty();
            }
        });
    }

    /** Besides the one there is on this day. */
    private List<LessonId> lessons() {
        return java.util.stream.IntStream.range(0, COLUMNS)
                .mapToObj(i -> cast.lesson(group, teacher, DAY.minusDays(18 - i / 7), i % 7 + 1))
                .toList();
    }

    private void mark(LessonId lesson, String mark) {
        mark(lesson, students.getFirst(), mark);
    }

    private void mark(LessonId lesson, PersonId student, String mark) {
        assertThat(save(teacher, edit(WorkId.ofLesson(lesson), student, mark, 0))
                        .outcome())
                .isEqualTo(MarkAnswer.Outcome.SAVED);
    }

    private void changed(LocalDate from) {
        time.set(Instant.parse("2026-10-01T02:00:00Z"));
        in(() -> {
            String yaml = profiles.yaml(1)
                    .replace("value: 1-5", "value: 1-6")
                    .replace("oral:\n      value: 1\n", "oral:\n      value: 2\n");
            Uploaded uploaded = profiles.upload(
                    yaml.getBytes(StandardCharsets.UTF_8), teacher.person().value());
            assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
            profiles.approve(
                    2, from, new ApprovalOrder("1", from), teacher.person().value());
            return uploaded;
        });
        time.set(NOON);
    }

    private static SheetRow first(SheetView sheet) {
        return sheet.rows().getFirst();
    }

    private static java.math.BigDecimal average(SheetView sheet) {
        return first(sheet).average().orElseThrow().value();
    }

    private SheetView sheet(Member reader) {
        return in(() -> sheets.sheet(group, cast.term(), reader));
    }

    private SheetView sheet(Optional<WorkId> before) {
        return in(() -> sheets.sheet(group, cast.term(), before, teacher));
    }
}
