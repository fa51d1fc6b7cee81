package io.reglament.clauses;

import io.reglament.attendance.Rolls;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.journal.LessonEntry;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.LessonRecords;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolWork;
import io.reglament.testsupport.MovableTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A school that lives by one profile: its teacher keeps lessons, and the platform judges them, when a test says so. */
final class RegulatedSchool {
    private final ApplicationContext context;
    private final Member teacher;
    private final Timetable timetable;

    /** @param yaml the profile it lives by from its first day */
    RegulatedSchool(ApplicationContext context, String yaml) {
        this.context = context;
        School school = new Foundation(context).of(yaml);
        this.timetable = new Timetable(context, school);
        this.teacher = timetable.teacher();
    }

    SchoolId id() {
        return teacher.school().id();
    }

    UUID lesson(LocalDate date) {
        return timetable.lesson(date);
    }

    /** What the platform finds in a new lesson that was treated as the line says. */
    Optional<Standing> judged(Duty duty, Line line) {
        UUID lesson = lesson(line.lesson());
        line.entered().ifPresent(moment -> enter(lesson, duty, moment));
        clock(line.seen());
        SchoolContext.run(id(), () -> deadlines().awake(teacher.school()));
        return standing(lesson, duty);
    }

    /** One that somebody reported and the administrator confirmed. */
    void outage(LocalDateTime from, LocalDateTime until) {
        ConfirmedOutage.of(context, teacher, from, until);
    }

    LessonRecord save(UUID lesson, String homework, boolean none, LocalDateTime moment) {
        return save(lesson, "", homework, none, clock(moment));
    }

    LessonRecord record(UUID lesson) {
        return inSchool(() -> records().of(view(lesson)));
    }

    private void enter(UUID lesson, Duty duty, LocalDateTime moment) {
        Instant now = clock(moment);
        switch (duty) {
            case TOPIC -> save(lesson, "Дроби", "", false, now);
            case HOMEWORK -> save(lesson, "", "п. 4", false, now);
            case ROLL -> inSchool(() -> context.getBean(Rolls.class).takeAllHere(view(lesson), Ids.next(), teacher));
            case ORAL_MARKS -> throw new IllegalArgumentException("Oral marks are given at a Desk");
        }
    }

    private LessonRecord save(UUID lesson, String topic, String homework, boolean none, Instant now) {
        LessonEntry entry = new LessonEntry(topic, homework, Optional.empty(), none, 0, Ids.next(), now);
        return SchoolContext.call(id(), () -> records().save(view(lesson), entry, teacher));
    }

    private Optional<Standing> standing(UUID lesson, Duty duty) {
        return inSchool(() -> context.getBean(JdbcClient.class)
                .sql("""
                        select id, state, clause from compliance.finding
                        where school_id = ? and lesson_id = ? and rule = ? and state <> 'WITHDRAWN'""")
                .params(id().value(), lesson, duty.name())
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        row.getString("state"),
                        Optional.ofNullable(row.getString("clause"))))
                .optional());
    }

    private LessonView view(UUID lesson) {
        return inSchool(
                () -> context.getBean(Lessons.class).find(new LessonId(lesson)).orElseThrow());
    }

    private SchoolWork deadlines() {
        return context.getBeansOfType(SchoolWork.class).values().stream()
                .filter(work -> work.name().equals("deadlines"))
                .findFirst()
                .orElseThrow();
    }

    private LessonRecords records() {
        return context.getBean(LessonRecords.class);
    }

    private Instant clock(LocalDateTime moment) {
        Instant instant = instant(moment);
        context.getBean(MovableTime.class).set(instant);
        return instant;
    }

    private Instant instant(LocalDateTime moment) {
        return moment.atZone(teacher.school().zone()).toInstant();
    }

    private <T> T inSchool(Supplier<T> work) {
        return Transactions.in(context.getBean(TransactionTemplate.class), id(), work);
    }
}
