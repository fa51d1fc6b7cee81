package io.reglament.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.TestSchools;
import io.reglament.web.Absent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A mother of two, of whom one has another guardian too, and a classmate of theirs. */
@WholeIdentity
class ChildrenIT {
    private static final List<PersonRecord> PEOPLE = List.of(
            person("mother", "Иванова", "Ольга"),
            person("father", "Иванов", "Павел"),
            person("anna", "Иванова", "Анна", "mother", "father"),
            person("timur", "Иванов", "Тимур", "mother"),
            person("classmate", "Абаева", "Айжан"));
    private static final List<PostRecord> POSTS = List.of(
            post("mother", Role.PARENT),
            post("father", Role.PARENT),
            post("anna", Role.STUDENT),
            post("timur", Role.STUDENT),
            post("classmate", Role.STUDENT));

    @Autowired
    private Children children;

    @Autowired
    private People people;

    @Autowired
    private PeopleIntake intake;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private TestSchools schools;

    @Autowired
    private TransactionTemplate transaction;

    private SchoolId school = new SchoolId(1);

    @BeforeEach
    void aFamilyAtSchool() {
        school = schools.add();
        apply(school, PEOPLE, POSTS);
    }

    @Test
    void aGuardianHasTheirChildrenAndAStudentThemselves() {
        assertThat(given("mother", Role.PARENT)).containsExactly("Анна false", "Тимур false");
        assertThat(given("father", Role.PARENT)).containsExactly("Анна false");
        assertThat(given("anna", Role.STUDENT)).containsExactly("Анна true");
    }

    @Test
    void theirDiaryIsSeenByThemAndBySelf() {
        assertThat(seen("mother", Role.PARENT, "timur").name().given()).isEqualTo("Тимур");
        assertThat(seen("father", Role.PARENT, "anna").self()).isFalse();
        assertThat(seen("anna", Role.STUDENT, "anna").self()).isTrue();
    }

    @Test
    void anybodyElseSeesNothing() {
        absent("father", Role.PARENT, "timur");
        absent("mother", Role.PARENT, "classmate");
        absent("mother", Role.PARENT, "mother");
        absent("anna", Role.STUDENT, "timur");
        absent("anna", Role.STUDENT, "mother");
        absent("mother", Role.TEACHER, "anna");
        absent("mother", Role.HEAD, "anna");
    }

    @Test
    void aRoleThatIsNotInForceReadsNothing() {
        assertThat(given("mother", Role.STUDENT)).isEmpty();
        assertThat(given("anna", Role.PARENT)).isEmpty();
        absent("anna", Role.PARENT, "anna");
    }

    @Test
    void byTheRosterAloneNoRoleIsAsked() {
        List<Child> found = SchoolContext.call(school, () -> children.of(person("mother")));
        assertThat(found).extracting(Child::self).containsExactly(false, false);
    }

    @Test
    void whoLeftIsNoLongerRead() {
        apply(school, PEOPLE.subList(0, 3), POSTS.subList(0, 3));
        assertThat(given("mother", Role.PARENT)).containsExactly("Анна false");
    }

    @Test
    void aGuardianshipEndsWithTheRoster() {
        apply(
                school,
                List.of(PEOPLE.get(0), PEOPLE.get(1), person("anna", "Иванова", "Анна", "father")),
                POSTS.subList(0, 3));
        assertThat(given("mother", Role.PARENT)).isEmpty();
        absent("mother", Role.PARENT, "anna");
        assertThat(seen("father", Role.PARENT, "anna").name().given()).isEqualTo("Анна");
    }

    @Test
    void anotherSchoolKnowsNoneOfThem() {
        Member mother = member(school, "mother", Role.PARENT);
        PersonId anna = person("anna");
        SchoolId other = schools.add();
        apply(other, PEOPLE, POSTS);
        assertThat(SchoolContext.<List<Child>, RuntimeException>call(other, () -> children.of(mother)))
                .isEmpty();
        Member there = member(other, "mother", Role.PARENT);
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> SchoolContext.call(other, () -> children.seen(anna.value(), there)));
        assertThat(seen("mother", Role.PARENT, "anna").student()).isEqualTo(anna);
    }

    private List<String> given(String reader, Role role) {
        Member member = member(school, reader, role);
        return SchoolContext.<List<Child>, RuntimeException>call(school, () -> children.of(member)).stream()
                .map(child -> child.name().given() + " " + child.self())
                .toList();
    }

    private Child seen(String reader, Role role, String student) {
        Member member = member(school, reader, role);
        PersonId child = person(student);
        return SchoolContext.call(school, () -> children.seen(child.value(), member));
    }

    private void absent(String reader, Role role, String student) {
        assertThatExceptionOfType(Absent.class)
                .as(reader + " as " + role + " and " + student)
                .isThrownBy(() -> seen(reader, role, student));
    }

    private Member member(SchoolId where, String key, Role role) {
        School found = registry.find(where).orElseThrow();
        PersonId person = SchoolContext.call(where, () -> people.bySourcedId().get(key));
        return new Member(found, person, new PersonName("Иванова", "Ольга", Optional.empty()), Set.of(role));
    }

    private PersonId person(String key) {
        return SchoolContext.call(school, () -> people.bySourcedId().get(key));
    }

    private void apply(SchoolId where, List<PersonRecord> persons, List<PostRecord> posts) {
        PeopleRoster roster = new PeopleRoster(new Feed<>(true, persons, Set.of()), new Feed<>(true, posts, Set.of()));
        SchoolContext.run(where, () -> transaction.executeWithoutResult(status -> intake.apply(roster)));
    }

    private static PersonRecord person(String key, String family, String given, String... guardians) {
        return new PersonRecord(key, new PersonName(family, given, Optional.empty()), Set.of(guardians));
    }

    private static PostRecord post(String person, Role role) {
        return new PostRecord("post of " + person, person, role, Optional.empty(), Optional.empty());
    }
}
