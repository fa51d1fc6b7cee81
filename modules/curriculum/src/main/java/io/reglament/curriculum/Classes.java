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
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The students of the class on that day, in the order of the alphabet; in two queries. */
    @Transactional(readOnly = true)
    public List<GroupStudent> membersOn(ClassId schoolClass, LocalDate day) {
        return ClassList.of(people.names(trip.ask(ClassAsks.membersOn(schoolClass, day))));
    }

    /** The lessons of the day of all groups in which the class has students, in the order of time. */
    public List<LessonView> lessonsOn(ClassId schoolClass, LocalDate day) {
        return trip.ask(LessonAsks.ofClass(schoolClass, day));
    }

    /** Its class teacher of today keeps it; who may look into every lesson sees it. */
    public LessonAccess access(ClassView schoolClass, Member member) {
        return trip.ask(accessAsk(schoolClass.id(), member));
    }

    /** As {@link #access}; a class of another school answers as if nobody had to do with it. */
    public Ask<LessonAccess> accessAsk(ClassId schoolClass, Member member) {
        return AccessAsks.schoolClass(
                schoolClass, member, clock.today(member.school().zone()));
    }

    /**
     * The class of an address, for a member who may at least see it today.
     *
     * @throws Absent for any other
     */
    public ClassView seen(UUID schoolClass, Member member) {
        return reached(new ClassId(schoolClass), member, Set.of(LessonAccess.VIEW, LessonAccess.KEEP));
    }

    /**
     * The class of an address, for its class teacher of today.
     *
     * @throws Absent for any other
     */
    public ClassView kept(UUID schoolClass, Member member) {
        return reached(new ClassId(schoolClass), member, Set.of(LessonAccess.KEEP));
    }

    private ClassView reached(ClassId schoolClass, Member member, Set<LessonAccess> enough) {
        Ask<Optional<ClassView>> view = ClassAsks.find(schoolClass);
        Ask<LessonAccess> access = accessAsk(schoolClass, member);
        Answers answers = trip.send(view, access);
        return answers.of(view).filter(_ -> enough.contains(answers.of(access))).orElseThrow(Absent::new);
    }
}
