package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Answers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The classes of the bound school: their class teachers, students and lessons. */
@Component
public class Classes {
    /** Classes on a page of {@link #page}. */
    public static final int PAGE = 100;

    private final RoundTrip trip;
    private final People people;
    private final SchoolClock clock;

    Classes(RoundTrip trip, People people, SchoolClock clock) {
        this.trip = trip;
        this.people = people;
        this.clock = clock;
    }

    /** One that the roster no longer names is found too. */
    public Optional<ClassView> find(ClassId schoolClass) {
        return trip.ask(ClassAsks.find(schoolClass));
    }

    /** Several at once; those that are there, gone ones too. */
    public Ask<Map<ClassId, ClassView>> findAsk(Collection<ClassId> classes) {
        return ClassAsks.find(classes);
    }

    /** The classes this person leads on that day. */
    public List<ClassView> ofClassTeacher(PersonId teacher, LocalDate day) {
        return trip.ask(ClassAsks.ofClassTeacher(teacher, day));
    }

    /**
     * A page of the school's classes by grade and title.
     *
     * @param page from 0
     */
    public List<ClassView> page(int page) {
        return trip.ask(ClassAsks.page(Math.multiplyExact(page, PAGE), PAGE));
    }

    /** Of these classes, those that have a class teacher on that day. */
    public Ask<List<ClassId>> ledAsk(Collection<ClassId> classes, LocalDate day) {
        return ClassAsks.led(classes, day);
    }

    /** The students of the class on that day, in the order of the alphabet; in two queries. */
    @Transactional(readOnly = true)
    public List<GroupStudent> membersOn(ClassId schoolClass, LocalDate day) {
        return ClassList.of(people.names(trip.ask(ClassAsks.membersOn(schoolClass, day))));
    }

    /** The students of the class on that day, without names and in no order. */
    public Ask<List<PersonId>> membersAsk(ClassId schoolClass, LocalDate day) {
        return ClassAsks.membersOn(schoolClass, day);
    }

    /** The lessons of the day of all groups in which the class has students, in the order of time. */
    public List<LessonView> lessonsOn(ClassId schoolClass, LocalDate day) {
        return trip.ask(LessonAsks.ofClass(schoolClass, day));
    }

    /**
     * What the member may do with the class's records of a day: its class teacher of today keeps the days on which they
     * led it, and sees the others; who may look into every lesson sees all.
     */
    public LessonAccess access(ClassView schoolClass, Member member, LocalDate day) {
        Ask<LessonAccess> today = accessAsk(schoolClass.id(), member);
        Ask<LessonAccess> then = AccessAsks.schoolClass(schoolClass.id(), member, day);
        return onDay(trip.send(today, then), today, then);
    }

    /**
     * The class of an address, for a member who may at least see it today.
     *
     * @throws Absent for any other
     */
    public ClassView seen(UUID schoolClass, Member member) {
        ClassId id = new ClassId(schoolClass);
        Ask<Optional<ClassView>> view = ClassAsks.find(id);
        Ask<LessonAccess> access = accessAsk(id, member);
        Answers answers = trip.send(view, access);
        return answers.of(view)
                .filter(_ -> answers.of(access) != LessonAccess.NONE)
                .orElseThrow(Absent::new);
    }

    /**
     * The class of an address, for its class teacher of today who led it on that day too.
     *
     * @throws Absent for any other
     */
    public ClassView kept(UUID schoolClass, Member member, LocalDate day) {
        ClassId id = new ClassId(schoolClass);
        Ask<Optional<ClassView>> view = ClassAsks.find(id);
        Ask<LessonAccess> today = accessAsk(id, member);
        Ask<LessonAccess> then = AccessAsks.schoolClass(id, member, day);
        Answers answers = trip.send(view, today, then);
        return answers.of(view)
                .filter(_ -> onDay(answers, today, then) == LessonAccess.KEEP)
                .orElseThrow(Absent::new);
    }

    private static LessonAccess onDay(Answers answers, Ask<LessonAccess> today, Ask<LessonAccess> then) {
        boolean kept = answers.of(today) == LessonAccess.KEEP;
        return kept && answers.of(then) != LessonAccess.KEEP ? LessonAccess.VIEW : answers.of(today);
    }

    private Ask<LessonAccess> accessAsk(ClassId schoolClass, Member member) {
        return AccessAsks.schoolClass(
                schoolClass, member, clock.today(member.school().zone()));
    }
}
