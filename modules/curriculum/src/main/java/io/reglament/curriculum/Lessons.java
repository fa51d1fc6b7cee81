package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The dated lessons of the bound school, without the cancelled ones. Lists are in the order of time. Every answer takes
 * one query; an {@link Ask} lets it travel with those of others.
 */
@Component
public class Lessons {
    /** Lessons on a page of {@link #ofDay}. */
    public static final int PAGE = 100;

    private final RoundTrip trip;

    Lessons(RoundTrip trip) {
        this.trip = trip;
    }

    public List<LessonView> ofTeacher(PersonId teacher, LocalDate date) {
        return ofTeacher(teacher, date, date);
    }

    /** Both days included. */
    public List<LessonView> ofTeacher(PersonId teacher, LocalDate first, LocalDate last) {
        return trip.ask(LessonAsks.ofTeacher(teacher, first, last));
    }

    /** The last day before this one on which the teacher had lessons. */
    public Optional<LocalDate> lastDayOf(PersonId teacher, LocalDate before) {
        return trip.ask(LessonAsks.lastDay(teacher, before));
    }

    /** Both days included. */
    public List<LessonView> ofGroup(GroupId group, LocalDate first, LocalDate last) {
        return trip.ask(ofGroupAsk(group, first, last));
    }

    /** As {@link #ofGroup}. */
    public Ask<List<LessonView>> ofGroupAsk(GroupId group, LocalDate first, LocalDate last) {
        return LessonAsks.ofGroup(group, first, last);
    }

    /** The same for several groups at once, all in the order of time. */
    public Ask<List<LessonView>> ofGroupsAsk(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return LessonAsks.ofGroups(groups, first, last);
    }

    /** The lessons of these groups on these days, all in the order of time. */
    public Ask<List<LessonView>> onDaysAsk(Collection<GroupId> groups, Collection<LocalDate> days) {
        return LessonAsks.onDays(groups, days);
    }

    /** How many lessons each of these groups has; both days included; no entry for one without any. */
    public Ask<Map<GroupId, Long>> countsAsk(Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return LessonAsks.counts(groups, first, last);
    }

    /** How many lessons each group has in each of its terms, those that are to come too; what is absent has none. */
    public Ask<Map<GroupId, Map<TermId, Integer>>> countsByTermAsk(Collection<GroupId> groups) {
        return LessonAsks.countsByTerm(groups);
    }

    /** The lessons of each group on the days on which the student belongs to it; both days included. */
    public List<LessonView> ofStudent(PersonId student, LocalDate first, LocalDate last) {
        return trip.ask(ofStudentAsk(student, first, last)).stream().distinct().toList();
    }

    /** As {@link #ofStudent}; a lesson comes once for each membership that holds its day. */
    public Ask<List<LessonView>> ofStudentAsk(PersonId student, LocalDate first, LocalDate last) {
        return LessonAsks.ofStudent(student, first, last);
    }

    /**
     * The lessons that each of these students has in all subjects, in the order of time; both days included.
     *
     * @param group whose subject the lessons are told apart by
     */
    public Ask<Map<PersonId, List<StudentLesson>>> ofStudentsAsk(
            Collection<PersonId> students, GroupId group, LocalDate first, LocalDate last) {
        return LessonAsks.ofStudents(students, group, first, last);
    }

    /** All lessons of the first day after this one on which the student has any, however far ahead it is. */
    public List<LessonView> ofNextDay(PersonId student, LocalDate after) {
        return trip.ask(LessonAsks.ofNextDay(student, after)).stream()
                .distinct()
                .toList();
    }

    /**
     * Of each group all lessons of its last day with lessons before this one, if the student belonged to it then.
     *
     * @param groups at least one
     */
    public List<LessonView> ofLastDays(PersonId student, Collection<GroupId> groups, LocalDate before) {
        return trip.ask(LessonAsks.ofLastDays(student, groups, before)).stream()
                .distinct()
                .toList();
    }

    public Optional<LessonView> find(LessonId lesson) {
        return find(List.of(lesson)).stream().findFirst();
    }

    /** Those that exist in this school. */
    public List<LessonView> find(Collection<LessonId> lessons) {
        return lessons.isEmpty() ? List.of() : trip.ask(findAsk(lessons));
    }

    /** As {@link #find(Collection)}. */
    public Ask<List<LessonView>> findAsk(Collection<LessonId> lessons) {
        return LessonAsks.byId(lessons);
    }

    /**
     * A page of the whole school's lessons of a day.
     *
     * @param page from 0
     */
    public List<LessonView> ofDay(LocalDate date, int page) {
        return ofDay(date, Math.multiplyExact(page, PAGE), PAGE);
    }

    /**
     * A stretch of the whole school's lessons of a day.
     *
     * @param skip how many to leave out
     * @param most 1 to 200
     */
    public List<LessonView> ofDay(LocalDate date, int skip, int most) {
        return trip.ask(LessonAsks.ofDay(date, skip, most));
    }

    /** What the member may do with the lesson; one of another school cannot even be found. */
    public LessonAccess access(LessonView lesson, Member member) {
        if (lesson.teacher().equals(member.person()) && member.may(Permission.KEEP_LESSONS)) {
            return LessonAccess.KEEP;
        }
        return member.may(Permission.SEE_ALL_LESSONS) ? LessonAccess.VIEW : LessonAccess.NONE;
    }

    /**
     * The lesson of an address, for a member who may at least see it.
     *
     * @throws Absent for any other
     */
    public LessonView seen(UUID lesson, Member member) {
        return reached(lesson, member, Set.of(LessonAccess.VIEW, LessonAccess.KEEP));
    }

    /**
     * The lesson of an address, for the member whose it is.
     *
     * @throws Absent for any other
     */
    public LessonView kept(UUID lesson, Member member) {
        return reached(lesson, member, Set.of(LessonAccess.KEEP));
    }

    private LessonView reached(UUID lesson, Member member, Set<LessonAccess> enough) {
        return find(new LessonId(lesson))
                .filter(view -> enough.contains(access(view, member)))
                .orElseThrow(Absent::new);
    }
}
