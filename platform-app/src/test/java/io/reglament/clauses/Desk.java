package io.reglament.clauses;

import io.reglament.attendance.Mark;
import io.reglament.attendance.RollEntry;
import io.reglament.attendance.Rolls;
import io.reglament.attendance.reasons.Cell;
import io.reglament.attendance.reasons.ReasonEntry;
import io.reglament.attendance.reasons.Reasons;
import io.reglament.compliance.outages.OutageTimes;
import io.reglament.compliance.outages.Outages;
import io.reglament.compliance.outages.Outages.Ruling;
import io.reglament.curriculum.ClassId;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecords;
import io.reglament.journal.MarkAnswer;
import io.reglament.journal.MarkEdit;
import io.reglament.journal.Marks;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.journal.Works;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.ApprovalOrder;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolWork;
import io.reglament.testsupport.MovableTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One group's teacher at work in a school that lives by one profile: works, marks and reasons, at the given moments. */
final class Desk {
    private final ApplicationContext context;
    private final GroupRoster roster;

    /** @param students in the group and in its class */
    Desk(ApplicationContext context, String yaml, String subject, int grade, int students) {
        this.context = context;
        this.roster = new GroupRoster(context, new Foundation(context).of(yaml), subject, grade, students);
    }

    SchoolId school() {
        return roster.school().id();
    }

    UUID lesson(LocalDate date) {
        return roster.lesson(date);
    }

    GroupRoster roster() {
        return roster;
    }

    /** Enters a lesson. */
    void enter(UUID lesson, String topic, String homework, LocalDateTime moment) {
        Instant now = clock(moment);
        LessonEntry entry = new LessonEntry(topic, homework, Optional.empty(), false, 0, Ids.next(), now);
        inSchool(() -> context.getBean(LessonRecords.class)
                .save(
                        context.getBean(Lessons.class)
                                .find(new LessonId(lesson))
                                .orElseThrow(),
                        entry,
                        roster.teacher()));
    }

    /** Takes the roll: everybody is here. */
    void roll(UUID lesson, LocalDateTime moment) {
        clock(moment);
        inSchool(() -> context.getBean(Rolls.class)
                .takeAllHere(
                        context.getBean(Lessons.class)
                                .find(new LessonId(lesson))
                                .orElseThrow(),
                        Ids.next(),
                        roster.teacher()));
    }

    /** Takes the roll: the first student is away. */
    void away(UUID lesson, LocalDateTime moment) {
        Instant now = clock(moment);
        RollEntry roll = new RollEntry(Map.of(roster.students().getFirst(), Mark.absent()), 0, Ids.next(), now);
        inSchool(() -> context.getBean(Rolls.class).take(new LessonId(lesson), roll, roster.teacher()));
    }

    /** A work of that title sat in a lesson. */
    UUID workIn(UUID lesson, String form, String title, LocalDateTime moment) {
        clock(moment);
        UUID work = Ids.next();
        WorkEntry entry = new WorkEntry(Optional.of(new LessonId(lesson)), Optional.empty(), form, title, true);
        inSchool(() -> context.getBean(Works.class).create(group(), new WorkId(work), entry, roster.teacher()));
        return work;
    }

    /** Another version of the regulation, in force from the day of the moment on. */
    void regulate(String yaml, LocalDateTime moment) {
        clock(moment);
        inSchool(() -> {
            Profiles profiles = context.getBean(Profiles.class);
            Uploaded uploaded = profiles.upload(yaml.getBytes(StandardCharsets.UTF_8), Ids.next());
            LocalDate day = moment.toLocalDate();
            if (!(uploaded instanceof Uploaded.Draft draft)) {
                throw new IllegalStateException(uploaded.toString());
            }
            profiles.approve(draft.version(), day, new ApprovalOrder("1", day), Ids.next());
            return uploaded;
        });
    }

    /** A work sat in that form on that day, by everybody. */
    UUID work(String form, LocalDate date, LocalDateTime moment) {
        clock(moment);
        UUID work = Ids.next();
        WorkEntry entry = new WorkEntry(Optional.empty(), Optional.of(date), form, "Работа", true);
        inSchool(() -> context.getBean(Works.class).create(group(), new WorkId(work), entry, roster.teacher()));
        return work;
    }

    /** Marks everybody. */
    void markAll(UUID work, LocalDateTime moment) {
        List<MarkEdit> edits = roster.students().stream()
                .map(student -> edit(work, student, "4", 0, clock(moment), ""))
                .toList();
        save(edits, Role.TEACHER);
    }

    /** Types a mark for the first student over a version. */
    MarkAnswer mark(UUID work, String mark, int version, LocalDateTime moment, Role as, String reason) {
        return save(List.of(edit(work, roster.students().getFirst(), mark, version, clock(moment), reason)), as)
                .getFirst();
    }

    /** The same as the teacher, with what is said of it, as one of several marks in the cell. */
    MarkAnswer mark(UUID work, int ordinal, String mark, String comment, LocalDateTime moment) {
        MarkEdit edit = new MarkEdit(
                Ids.next(),
                new WorkId(work),
                roster.students().getFirst(),
                ordinal,
                mark,
                comment.isEmpty() ? Optional.empty() : Optional.of(comment),
                0,
                clock(moment),
                "");
        return save(List.of(edit), Role.TEACHER).getFirst();
    }

    /** Sets a reason of absence for the first student. */
    void reason(UUID lesson, LocalDate date, AbsenceReason reason, LocalDateTime moment) {
        Instant now = clock(moment);
        Cell cell = new Cell(new LessonId(lesson), roster.students().getFirst());
        ReasonEntry entry = new ReasonEntry(date, List.of(cell), Optional.of(reason), Ids.next(), now);
        inSchool(() -> {
            Classes classes = context.getBean(Classes.class);
            return context.getBean(Reasons.class)
                    .set(classes.find(new ClassId(roster.schoolClass())).orElseThrow(), entry, roster.teacher());
        });
    }

    /** What the platform finds at that moment of a rule, about a work or a lesson. */
    Optional<Standing> found(String rule, UUID about, LocalDateTime seen) {
        clock(seen);
        SchoolContext.run(school(), () -> deadlines().awake(roster.school()));
        return inSchool(() -> context.getBean(JdbcClient.class)
                .sql("""
                        select id, state, clause from compliance.finding
                        where school_id = ? and coalesce(work_id, lesson_id) = ? and rule = ? and state <> 'WITHDRAWN'""")
                .params(school().value(), about, rule)
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        Optional.ofNullable(row.getString("clause"))))
                .optional());
    }

    /** The same, with whom it is about. */
    Optional<Judgment> judgment(String rule, UUID about, LocalDateTime seen) {
        return found(rule, about, seen)
                .map(found -> inSchool(() -> context.getBean(JdbcClient.class)
                        .sql(
                                "select state, clause, teacher_id as teacher from compliance.finding where school_id = ? and id = ?")
                        .params(school().value(), found.id())
                        .query(Judgment.class)
                        .single()));
    }

    /** An outage that was registered as soon as it was over. */
    void outage(LocalDateTime from, LocalDateTime until) {
        Instant begin = clock(from);
        OutageTimes times = new OutageTimes(begin, Optional.of(clock(until)));
        clock(until.plusMinutes(1));
        Outages outages = context.getBean(Outages.class);
        inSchool(() -> {
            UUID outage = outages.report("Нет сети", "", times, roster.teacher());
            outages.confirm(outage, 1, new Ruling(times, List.of(), ""), roster.member(Role.SCHOOL_ADMINISTRATOR));
            return outage;
        });
    }

    private List<MarkAnswer> save(List<MarkEdit> edits, Role as) {
        Member by = roster.member(as);
        return SchoolContext.call(
                school(), () -> context.getBean(Marks.class).save(new GroupId(roster.group()), edits, by));
    }

    private static MarkEdit edit(UUID work, PersonId student, String mark, int version, Instant now, String reason) {
        return new MarkEdit(Ids.next(), new WorkId(work), student, 1, mark, Optional.empty(), version, now, reason);
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
