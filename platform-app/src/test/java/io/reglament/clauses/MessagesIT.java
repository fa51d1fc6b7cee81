package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.curriculum.ClassId;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.messaging.threads.Announcements;
import io.reglament.messaging.threads.Audience;
import io.reglament.messaging.threads.Letter;
import io.reglament.messaging.threads.Threads;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.KeptAct;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import io.reglament.web.Absent;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people of a school write to each other inside the journal. */
@WholeApplication
class MessagesIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    private SchoolId school;
    private GroupRoster roster;
    private Household people;

    @Test
    @Honours("A-1e")
    void in_smidovich_events_are_announced_to_students_and_parents(Evidence evidence) {
        school("smidovich-3");
        Audience families =
                new Audience(Audience.Scope.CLASS, 0, Optional.of(new ClassId(roster.schoolClass())), false, true);
        Announcements announcements = context.getBean(Announcements.class);
        UUID announced = SchoolContext.call(
                school, () -> announcements.announce(people.newcomer(Role.HEAD), families, letter("День здоровья")));
        evidence.act(KeptAct.ANNOUNCED_TO_FAMILIES, database, school, announced);
    }

    @Test
    @Honours({"A-1f", "A-5.2z"})
    void in_smidovich_staff_and_families_write_to_each_other(Evidence evidence) {
        school("smidovich-3");
        UUID family = write(roster.teacher(), people.mother());
        UUID staff = write(roster.teacher(), people.newcomer(Role.DEPUTY_HEAD));
        evidence.act(KeptAct.TALK_WITH_FAMILY, database, school, family);
        evidence.act(KeptAct.TALK_OF_STAFF, database, school, staff);

        assertThatExceptionOfType(AssertionError.class)
                .as("what a family is told is no correspondence of staff")
                .isThrownBy(() -> evidence.act(KeptAct.TALK_OF_STAFF, database, school, family));
        Member stranger = people.newcomer(Role.PARENT);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> write(people.mother(), stranger));
    }

    @Test
    @Honours("A-5.3c")
    void in_smidovich_the_class_teacher_informs_parents(Evidence evidence) {
        informed("smidovich-3", evidence);
    }

    @Test
    @Honours("B-4")
    void in_petersburg_the_class_teacher_informs_parents(Evidence evidence) {
        informed("spb-152", evidence);
    }

    @Test
    @Honours("C-4.3n")
    void in_bishkek_the_class_teacher_informs_parents(Evidence evidence) {
        informed("bishkek-48", evidence);
    }

    private void informed(String profile, Evidence evidence) {
        school(profile);
        UUID toMother = write(roster.teacher(), people.mother());
        UUID toDeputy = write(roster.teacher(), people.newcomer(Role.DEPUTY_HEAD));
        evidence.informed(database, school, toMother);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> evidence.informed(database, school, toDeputy));
    }

    private void school(String profile) {
        roster = new GroupRoster(context, new Foundation(context).of(SchoolFiles.profile(profile)), "Алгебра", 9, 2);
        people = new Household(context, roster);
        school = roster.school().id();
        context.getBean(MovableTime.class)
                .set(GroupRoster.TUESDAY
                        .atTime(15, 0)
                        .atZone(roster.school().zone())
                        .toInstant());
        assertThat(roster.students()).hasSize(2);
    }

    private UUID write(Member from, Member to) {
        return SchoolContext.call(
                school,
                () -> context.getBean(Threads.class).start(from, to.person(), letter("Успеваемость и посещаемость")));
    }

    private static Letter letter(String topic) {
        return new Letter(topic, "Подробности на собрании.", Ids.next());
    }
}
