package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
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
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of the bound school: who teaches them and who belongs to them. Membership is dated: a student who changes
 * group keeps what stands under the old one. An {@link Ask} lets an answer travel with those of others.
 */
@Component
public class Groups {
    /** Groups on a page of {@link #page}. */
    public static final int PAGE = 100;

    private final RoundTrip trip;
    private final People people;
    private final SchoolClock clock;

    Groups(RoundTrip trip, People people, SchoolClock clock) {
        this.trip = trip;
        this.people = people;
        this.clock = clock;
    }

    /** One that the roster no longer names is found too: its lessons stand. */
    public Optional<GroupView> find(GroupId group) {
        return trip.ask(findAsk(group));
    }

    /** As {@link #find}. */
    public Ask<Optional<GroupView>> findAsk(GroupId group) {
        return GroupAsks.find(group);
    }

    /** The same for several at once; those that are there. */
    public Ask<Map<GroupId, GroupView>> findAsk(Collection<GroupId> groups) {
        return GroupAsks.find(groups);
    }

    /** The groups this person teaches on that day, and those whose lesson they give on it; by grade and label. */
    public List<GroupView> ofTeacher(PersonId teacher, LocalDate day) {
        return trip.ask(GroupAsks.ofTeacher(teacher, day));
    }

    /**
     * A page of the school's groups by grade and label.
     *
     * @param filter a part of label and subject, in any case; empty for all
     * @param page from 0
     */
    public List<GroupView> page(String filter, int page) {
        return trip.ask(GroupAsks.page(filter, Math.multiplyExact(page, PAGE), PAGE));
    }

    /** The group's students on that day, in the order of the alphabet; empty for a group that is not there. */
    @Transactional(readOnly = true)
    public List<GroupStudent> membersOn(GroupId group, LocalDate day) {
        return ClassList.of(people.names(trip.ask(membersAsk(group, day))));
    }

    /** The students of each of these groups on that day; an entry for every one of them. */
    public Map<GroupId, Set<PersonId>> membersOn(Collection<GroupId> groups, LocalDate day) {
        return groups.isEmpty() ? Map.of() : trip.ask(GroupAsks.membersOn(groups, day));
    }

    /** The group's students on that day, in no order. */
    public Ask<Set<PersonId>> membersAsk(GroupId group, LocalDate day) {
        return GroupAsks.members(group, day);
    }

    /** The students of a lesson's group on its day, in no order; empty when there is no such lesson. */
    public Ask<Set<PersonId>> membersInAsk(LessonId lesson) {
        return GroupAsks.membersIn(lesson);
    }

    /** Who belongs to the group on any of these days, both included, in the order of the alphabet; in two queries. */
    @Transactional(readOnly = true)
    public List<GroupMember> membersBetween(GroupId group, LocalDate first, LocalDate last) {
        Map<PersonId, List<Stay>> stays = trip.ask(staysAsk(group, first, last));
        return members(stays, people.names(stays.keySet()));
    }

    /** The first half of {@link #membersBetween}: without names, in no order. */
    public Ask<Map<PersonId, List<Stay>>> staysAsk(GroupId group, LocalDate first, LocalDate last) {
        return GroupAsks.staysBetween(group, first, last);
    }

    /** The same for several groups at once; an entry for every one of them. */
    public Ask<Map<GroupId, Map<PersonId, List<Stay>>>> staysAsk(
            Collection<GroupId> groups, LocalDate first, LocalDate last) {
        return GroupAsks.staysBetween(groups, first, last);
    }

    /** The second half of {@link #membersBetween}. */
    public List<GroupMember> members(Map<PersonId, List<Stay>> stays, Map<PersonId, PersonName> names) {
        return ClassList.of(names).stream()
                .filter(student -> stays.containsKey(student.person()))
                .map(student -> new GroupMember(
                        student.person(), student.name(), stays.getOrDefault(student.person(), List.of())))
                .toList();
    }

    /** The groups in which a class learns, by subject and label; those that the roster still names. */
    public Ask<List<GroupView>> ofClassAsk(ClassId schoolClass) {
        return GroupAsks.ofClass(schoolClass);
    }

    /** The groups to which the student belongs on that day, by subject and label; those that the roster still names. */
    public List<GroupView> ofStudent(PersonId student, LocalDate day) {
        return trip.ask(GroupAsks.ofStudent(student, day));
    }

    /** Of these groups, those that learn a subject beside another group of the same class. */
    public Ask<List<GroupId>> subgroupsAsk(Collection<GroupId> groups) {
        return GroupAsks.subgroups(groups);
    }

    /** The students of each of these groups on that day; an entry for every one of them. */
    public Ask<Map<GroupId, Set<PersonId>>> membersAsk(Collection<GroupId> groups, LocalDate day) {
        return GroupAsks.membersOn(groups, day);
    }

    /** Who teaches each of these groups on that day; an entry for every one of them. */
    public Ask<Map<GroupId, Set<PersonId>>> teachersAsk(Collection<GroupId> groups, LocalDate day) {
        return GroupAsks.teachersOn(groups, day);
    }

    /**
     * What the member may do with the group's records on that day: keep them, who teaches the group or gives a lesson
     * of it; see them, the class teacher of one of its classes and who may look into every lesson.
     */
    public LessonAccess access(GroupView group, Member member, LocalDate day) {
        return trip.ask(accessAsk(group.id(), member, day));
    }

    /** As {@link #access}; a group of another school answers as if nobody had to do with it. */
    public Ask<LessonAccess> accessAsk(GroupId group, Member member, LocalDate day) {
        return AccessAsks.group(group, member, day);
    }

    /** As {@link #accessAsk}, and whether it rests on leading a class of the group alone. */
    public Ask<GroupSight> sightAsk(GroupId group, Member member, LocalDate day) {
        return AccessAsks.sight(group, member, day);
    }

    /**
     * Who belongs to those classes of the group that the member leads on that day, and when: all whom somebody may see
     * whose {@link GroupSight} says so.
     */
    public Ask<Map<PersonId, List<Stay>>> ledAsk(GroupId group, Member member, LocalDate day) {
        return AccessAsks.led(group, member, day);
    }

    /**
     * The group of an address, for a member who may at least see it today.
     *
     * @throws Absent for any other
     */
    public GroupView seen(UUID group, Member member) {
        return reached(new GroupId(group), member, Set.of(LessonAccess.VIEW, LessonAccess.KEEP));
    }

    /**
     * The group of an address, for a member who may keep it today.
     *
     * @throws Absent for any other
     */
    public GroupView kept(UUID group, Member member) {
        return reached(new GroupId(group), member, Set.of(LessonAccess.KEEP));
    }

    private GroupView reached(GroupId group, Member member, Set<LessonAccess> enough) {
        Ask<Optional<GroupView>> view = findAsk(group);
        Ask<LessonAccess> access =
                accessAsk(group, member, clock.today(member.school().zone()));
        Answers answers = trip.send(view, access);
        return answers.of(view).filter(_ -> enough.contains(answers.of(access))).orElseThrow(Absent::new);
    }
}
