package io.reglament.clauses;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.PlanDecisions;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.curriculum.thematic.TopicEdit;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecords;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.Marks;
import io.reglament.journal.SheetPrints;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.Works;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolWork;
import io.reglament.testsupport.MovableTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The sheet of one group of one student in a school that lives by one profile, kept at the given moments. */
final class Sheet {
    private final ApplicationContext context;
    private final GroupRoster roster;

    Sheet(ApplicationContext context, String yaml, String subject, int grade) {
        this.context = context;
        this.roster = new GroupRoster(context, new Foundation(context).of(yaml), subject, grade, 1);
    }

    SchoolId school() {
        return roster.school().id();
    }

    /** One more lesson, the third one of its day. */
    Sheet lesson(LocalDate date) {
        roster.lesson(date, 3);
        return this;
    }

    /** An outage that is confirmed an hour after it. */
    Sheet outage(LocalDateTime from, LocalDateTime until) {
        ConfirmedOutage.of(context, roster.teacher(), from, until);
        return this;
    }

    /** A work of that day with the student's mark, received at that moment. */
    Sheet mark(LocalDate date, String mark, LocalDateTime received) {
        UUID work = work(date, received);
        Instant now = clock(received);
        PersonId student = roster.students().getFirst();
        MarkEdit edit = new MarkEdit(Ids.next(), new WorkId(work), student, 1, mark, Optional.empty(), 0, now, "");
        SchoolContext.call(
                school(),
                () -> context.getBean(Marks.class)
                        .save(new GroupId(roster.group()), List.of(edit), roster.member(Role.TEACHER)));
        return this;
    }

    /** A mark in the first lesson of that day, over a version of it. */
    Sheet own(LocalDate date, String mark, int version, LocalDateTime received) {
        Instant now = clock(received);
        MarkEdit edit = new MarkEdit(
                Ids.next(),
                new WorkId(roster.lesson(date)),
                roster.students().getFirst(),
                1,
                mark,
                Optional.empty(),
                version,
                now,
                "");
        SchoolContext.call(
                school(),
                () -> context.getBean(Marks.class).save(new GroupId(roster.group()), List.of(edit), roster.teacher()));
        return this;
    }

    /** Prints the sheet. */
    Sheet print(LocalDateTime moment) {
        clock(moment);
        SchoolContext.call(
                school(),
                () -> context.getBean(SheetPrints.class)
                        .print(roster.group(), roster.term(), Ids.next(), roster.teacher()));
        return this;
    }

    /** The first lesson of that day is not held. */
    Sheet cancel(LocalDate date) {
        UUID lesson = roster.lesson(date);
        inSchool(() -> {
            context.getBean(JdbcClient.class)
                    .sql("update curriculum.lesson set cancelled = true where school_id = ? and id = ?")
                    .params(school().value(), lesson)
                    .update();
            context.getBean(Touches.class).lesson(lesson);
            return lesson;
        });
        return this;
    }

    /** Somebody else gives all lessons. */
    Sheet substituted(LocalDate date) {
        roster.substituted();
        inSchool(() -> {
            context.getBean(Touches.class).lesson(roster.lesson(date));
            return date;
        });
        return this;
    }

    /** No school on that day. */
    Sheet holiday(LocalDate date) {
        UUID lesson = roster.lesson(date);
        roster.holiday(date, date);
        inSchool(() -> {
            context.getBean(Touches.class).lesson(lesson);
            return lesson;
        });
        return this;
    }

    /** A test of that day that nobody has a mark for. */
    UUID work(LocalDate date, LocalDateTime moment) {
        clock(moment);
        UUID work = Ids.next();
        WorkEntry entry = new WorkEntry(Optional.empty(), Optional.of(date), "test", "Работа", true);
        inSchool(() -> context.getBean(Works.class).create(group(), new WorkId(work), entry, roster.teacher()));
        return work;
    }

    /** A plan of these topics, approved at that moment. */
    Sheet plan(LocalDateTime moment, PlannedTopic... topics) {
        clock(moment);
        PlanDrafts drafts = context.getBean(PlanDrafts.class);
        GroupView group = inSchool(this::group);
        PlanId plan = inSchool(() -> context.getBean(Plans.class).open(group, roster.teacher()));
        inSchool(() -> drafts.edit(plan, 1, new TopicEdit.Replace(List.of(topics)), roster.teacher()));
        inSchool(() -> {
            drafts.submit(plan, 2, roster.teacher());
            return plan;
        });
        inSchool(() -> {
            context.getBean(PlanDecisions.class).approve(plan, 1, "", roster.member(Role.DEPUTY_HEAD));
            return plan;
        });
        return this;
    }

    /** Enters the topic of all lessons of these days. */
    Sheet topics(LocalDateTime moment, String topic, LocalDate... days) {
        Instant now = clock(moment);
        for (LocalDate day : days) {
            for (LessonView lesson :
                    inSchool(() -> context.getBean(Lessons.class).ofGroup(new GroupId(roster.group()), day, day))) {
                LessonEntry entry = new LessonEntry(topic, "", Optional.empty(), false, 0, Ids.next(), now);
                SchoolContext.call(
                        school(), () -> context.getBean(LessonRecords.class).save(lesson, entry, roster.teacher()));
            }
        }
        return this;
    }

    /** What the platform finds on the sheet by that moment. */
    Optional<Standing> found(String rule, LocalDateTime seen) {
        clock(seen);
        SchoolContext.run(school(), () -> deadlines().awake(roster.school()));
        return inSchool(() -> context.getBean(JdbcClient.class)
                .sql("""
                        select id, state, clause from compliance.finding
                        where school_id = ? and group_id = ? and term_id = ? and rule = ? and state <> 'WITHDRAWN'""")
                .params(school().value(), roster.group(), roster.term(), rule)
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        Optional.ofNullable(row.getString("clause"))))
                .optional());
    }

    private GroupView group() {
        return context.getBean(Groups.class).find(new GroupId(roster.group())).orElseThrow();
    }

    private SchoolWork deadlines() {
        return context.getBeansOfType(SchoolWork.class).values().stream()
                .filter(work -> work.name().equals("deadlines"))
                .findFirst()
                .orElseThrow();
    }

    private Instant clock(LocalDateTime moment) {
        Instant instant = moment.atZone(roster.school().zone()).toInstant();
        context.getBean(MovableTime.class).set(instant);
        return instant;
    }

    private <T> T inSchool(Supplier<T> work) {
        return Transactions.in(context.getBean(TransactionTemplate.class), school(), work);
    }
}
