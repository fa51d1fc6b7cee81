package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Deadline;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileOfYaml;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A course whose lessons and marks a test sets. An answer's mark is due at the end of the lesson's day. */
final class TaughtCourse {
    static final PersonId STUDENT = new PersonId(new UUID(0, 7));
    static final PersonId KEEPER = new PersonId(new UUID(0, 8));

    private final ZoneId zone;
    private final Profile profile;
    private final GroupView group;
    private final TermView term;
    private final List<LessonView> lessons = new ArrayList<>();
    private final Map<LessonId, DueMoment> due = new HashMap<>();
    private final List<Given> marks = new ArrayList<>();
    private final Set<LessonId> away = new HashSet<>();

    TaughtCourse(String zone, int grade, String values) {
        this.zone = ZoneId.of(zone);
        this.profile = ProfileOfYaml.of(zone, values);
        this.group = new GroupView(new GroupId(new UUID(0, 1)), "7-А", "Физика", grade);
        this.term = new TermView(new TermId(new UUID(0, 2)), "I", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 30));
    }

    static TaughtCourse of(String values) {
        return new TaughtCourse("Asia/Vladivostok", 7, values);
    }

    TaughtCourse lessons(String... dates) {
        for (String date : dates) {
            lesson(date, KEEPER);
        }
        return this;
    }

    TaughtCourse substituted(String date) {
        lesson(date, new PersonId(new UUID(0, 9)));
        return this;
    }

    /** Absent from the lesson of that day. */
    TaughtCourse away(String date) {
        away.add(id(LocalDate.parse(date)));
        return this;
    }

    /** The marks of that day's lesson are due at another moment: an outage, or another deadline. */
    TaughtCourse due(String date, String moment) {
        due.put(id(LocalDate.parse(date)), due(at(moment)));
        return this;
    }

    TaughtCourse mark(String date, String mark, String received) {
        LocalDate day = LocalDate.parse(date);
        marks.add(new Given(new UUID(1, day.toEpochDay()), day, Optional.of(id(day)), 1, false, mark, at(received)));
        return this;
    }

    TaughtCourse retake(String date, String mark, String received) {
        LocalDate day = LocalDate.parse(date);
        marks.add(new Given(new UUID(1, day.toEpochDay()), day, Optional.of(id(day)), 2, true, mark, at(received)));
        return this;
    }

    /** Beside the first mark of that day's lesson, and none of a retake. */
    TaughtCourse second(String date, String mark, String received) {
        LocalDate day = LocalDate.parse(date);
        marks.add(new Given(new UUID(1, day.toEpochDay()), day, Optional.of(id(day)), 2, false, mark, at(received)));
        return this;
    }

    Course course() {
        return new Course(group, term, KEEPER, lessons, due, day -> profile, moment -> moment, zone);
    }

    Learner learner() {
        return new Learner(
                STUDENT,
                lessons.stream().filter(lesson -> !away.contains(lesson.id())).toList(),
                marks,
                true);
    }

    Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(zone).toInstant();
    }

    /** "due, met" of each, in the school's time. */
    List<String> owed(List<Said> said) {
        return said.stream().map(this::owed).toList();
    }

    private String owed(Said said) {
        String met = said.standing() instanceof Owed(Optional<Instant> at)
                ? at.map(this::local).orElse("-")
                : said.standing().toString();
        return local(said.due().at()) + ", " + met;
    }

    private String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).toString();
    }

    private void lesson(String date, PersonId teacher) {
        LocalDate day = LocalDate.parse(date);
        Instant starts = day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
        lessons.add(new LessonView(
                id(day),
                group.id(),
                group.subject(),
                group.label(),
                group.grade(),
                teacher,
                day,
                2,
                starts,
                starts.plusSeconds(2_700),
                "",
                term.id()));
        due.put(id(day), due(day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static DueMoment due(Instant at) {
        return new DueMoment(at, new Deadline.SameDay(Optional.empty()), new Basis.DistrictDefault());
    }

    private static LessonId id(LocalDate day) {
        return new LessonId(new UUID(2, day.toEpochDay()));
    }

    static FrequencyOfMarks seldom() {
        return new FrequencyOfMarks(Parameters.MARK_FREQUENCY, FindingRule.MARKS_SELDOM);
    }
}
