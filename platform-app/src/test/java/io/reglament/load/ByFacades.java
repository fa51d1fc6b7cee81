package io.reglament.load;

import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
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
import io.reglament.local.load.Told.Reason;
import io.reglament.local.load.Told.Work;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        Member teacher = member(new PersonId(lesson.teacher()));
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
        told.reasons().forEach(reason -> reason(lesson, reason));
    }

    /** Each by itself, so that classes and reasons may be mixed. */
    private void reason(LessonToFill lesson, Reason reason) {
        context.getBean(MovableTime.class).set(reason.at());
        PersonId by = new PersonId(reason.by());
        Cell cell = new Cell(new LessonId(lesson.id()), new PersonId(reason.student()));
        ReasonEntry entry = new ReasonEntry(
                lesson.date(),
                List.of(cell),
                Optional.of(
                        AbsenceReason.valueOf(reason.reason().replace('-', '_').toUpperCase(Locale.ROOT))),
                Ids.next(),
                reason.at());
        ClassView led = in(() ->
                context.getBean(Classes.class).ofClassTeacher(by, lesson.date()).getFirst());
        SchoolContext.call(school.id(), () -> context.getBean(Reasons.class).set(led, entry, member(by)));
    }

    private Member member(PersonId person) {
        return new Member(school, person, new PersonName("Учитель", "У", Optional.empty()), Set.of(Role.TEACHER));
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
        save(group, work.marks().stream().map(mark -> edit(id, mark)).toList(), teacher);
        work.marks()
                .forEach(mark -> mark.corrected().ifPresent(next -> {
                    context.getBean(MovableTime.class).set(next.at());
                    save(group, List.of(correction(id, mark, next)), teacher);
                }));
        context.getBean(MovableTime.class).set(lesson.endsAt());
    }

    private void save(GroupId group, List<MarkEdit> edits, Member teacher) {
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

    private static MarkEdit correction(WorkId work, Told.Mark mark, Told.Correction next) {
        PersonId student = new PersonId(mark.student());
        return new MarkEdit(Ids.next(), work, student, 1, next.mark(), Optional.empty(), 1, next.at(), "");
    }

    private <T> T in(Supplier<T> work) {
        return SchoolContext.call(
                school.id(),
                () -> Objects.requireNonNull(
                        context.getBean(TransactionTemplate.class).execute(_ -> work.get())));
    }
}
