package io.reglament.load;

import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecords;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.Marks;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.Works;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Told;
import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Work;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters what a story tells as the teachers themselves would: each at its moment, by the platform's own facades. */
record ByFacades(ApplicationContext context, School school) {

    void enter(LessonToFill lesson, Told told) {
        Member teacher = new Member(
                school,
                new PersonId(lesson.teacher()),
                new PersonName("Учитель", "У", Optional.empty()),
                Set.of(Role.TEACHER));
        context.getBean(MovableTime.class).set(lesson.endsAt());
        LessonView view = in(() ->
                context.getBean(Lessons.class).find(new LessonId(lesson.id())).orElseThrow());
        told.entry()
                .ifPresent(entry -> SchoolContext.call(
                        school.id(), () -> context.getBean(LessonRecords.class).save(view, entry(entry), teacher)));
        told.roll()
                .ifPresent(roll -> SchoolContext.call(
                        school.id(), () -> context.getBean(Rolls.class).take(view, roll(roll), teacher)));
        told.works().forEach(work -> work(lesson, work, teacher));
    }

    private void work(LessonToFill lesson, Work work, Member teacher) {
        WorkId id = new WorkId(work.id());
        GroupId group = new GroupId(lesson.group());
        if (!work.id().equals(lesson.id())) {
            WorkEntry entry = new WorkEntry(
                    work.lesson().map(LessonId::new), Optional.empty(), work.form(), work.title(), work.planned());
            GroupView view = in(() -> context.getBean(Groups.class).find(group).orElseThrow());
            SchoolContext.call(school.id(), () -> context.getBean(Works.class).create(view, id, entry, teacher));
        }
        List<MarkEdit> edits = work.marks().stream().map(mark -> edit(id, mark)).toList();
        if (!edits.isEmpty()) {
            List<MarkAnswer> answers = SchoolContext.call(
                    school.id(), () -> context.getBean(Marks.class).save(group, edits, teacher));
            answers.forEach(answer -> {
                if (answer.outcome() != MarkAnswer.Outcome.SAVED) {
                    throw new IllegalStateException(answer.toString());
                }
            });
        }
    }

    private static LessonEntry entry(Told.Entry entry) {
        return new LessonEntry(
                entry.topic(), entry.homework(), entry.minutes(), entry.noHomework(), 0, Ids.next(), entry.at());
    }

    private static RollEntry roll(Told.Roll roll) {
        Map<PersonId, io.reglament.attendance.Mark> exceptions = new HashMap<>();
        roll.away().forEach((student, away) -> exceptions.put(new PersonId(student), mark(away)));
        return new RollEntry(exceptions, 0, Ids.next(), roll.at());
    }

    private static io.reglament.attendance.Mark mark(Away away) {
        return new io.reglament.attendance.Mark(
                away.late() ? io.reglament.attendance.Mark.Kind.LATE : io.reglament.attendance.Mark.Kind.ABSENT,
                away.minutes());
    }

    private static MarkEdit edit(WorkId work, Told.Mark mark) {
        Optional<String> comment = Optional.of(mark.comment()).filter(text -> !text.isEmpty());
        return new MarkEdit(Ids.next(), work, new PersonId(mark.student()), 1, mark.mark(), comment, 0, mark.at(), "");
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.call(
                school.id(),
                () -> Objects.requireNonNull(
                        context.getBean(TransactionTemplate.class).execute(_ -> work.get())));
    }
}
