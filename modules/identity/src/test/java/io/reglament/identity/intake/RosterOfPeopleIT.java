package io.reglament.identity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.identity.Feed;
import io.reglament.identity.People;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.PeopleRoster;
import io.reglament.identity.PeopleRoster.PersonRecord;
import io.reglament.identity.PeopleRoster.PostRecord;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.Tally;
import io.reglament.identity.WholeIdentity;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.TestSchools;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@WholeIdentity
class RosterOfPeopleIT {
    private static final PersonRecord MOTHER = person("mother", "Иванова");
    private static final PersonRecord CHILD = new PersonRecord("child", name("Иванов"), Set.of("mother"));
    private static final PersonRecord TEACHER = person("teacher", "Петрова");
    private static final PostRecord POST = post("p1", "teacher", Role.TEACHER);
    private static final PostRecord PARENT = post("p2", "mother", Role.PARENT);
    private static final PeopleRoster SCHOOL = new PeopleRoster(bulk(MOTHER, CHILD, TEACHER), bulk(POST, PARENT));

    @Autowired
    private PeopleIntake intake;

    @Autowired
    private People people;

    @Autowired
    private TestSchools schools;

    @Autowired
    private TransactionTemplate transaction;

    private SchoolId school;

    @BeforeEach
    void empty() {
        school = schools.add();
    }

    @Test
    void aBulkBringsEverybodyIn() {
        assertThat(apply(SCHOOL)).containsExactly(new Tally("people", 3, 0, 0, 0), new Tally("posts", 2, 0, 0, 0));
        assertThat(SchoolContext.call(school, people::bySourcedId)).containsOnlyKeys("mother", "child", "teacher");
    }

    @Test
    void theSameBulkAgainChangesNothing() {
        apply(SCHOOL);

        assertThat(apply(SCHOOL)).allMatch(Tally::changesNothing);
        assertThat(apply(SCHOOL)).containsExactly(new Tally("people", 0, 0, 0, 3), new Tally("posts", 0, 0, 0, 2));
    }

    @Test
    void aPlanSaysTheSameAndChangesNothing() {
        List<Tally> planned = SchoolContext.call(school, () -> intake.plan(SCHOOL));

        assertThat(SchoolContext.call(school, people::bySourcedId)).isEmpty();
        assertThat(apply(SCHOOL)).isEqualTo(planned);
    }

    @Test
    void aDeltaChangesWhatItNamesAndLeavesTheRest() {
        apply(SCHOOL);
        PeopleRoster delta = new PeopleRoster(
                new Feed<>(false, List.of(person("mother", "Сидорова")), Set.of()),
                new Feed<>(false, List.of(), Set.of("p1")));

        assertThat(apply(delta)).containsExactly(new Tally("people", 0, 1, 0, 0), new Tally("posts", 0, 0, 1, 0));
        assertThat(apply(SCHOOL)).containsExactly(new Tally("people", 0, 1, 0, 2), new Tally("posts", 1, 0, 0, 1));
    }

    @Test
    void whomABulkNoLongerNamesHasLeftAndKeepsTheirId() {
        apply(SCHOOL);
        var before = SchoolContext.call(school, people::bySourcedId);

        PeopleRoster smaller = new PeopleRoster(bulk(MOTHER, CHILD), bulk(PARENT));
        assertThat(apply(smaller)).containsExactly(new Tally("people", 0, 0, 1, 2), new Tally("posts", 0, 0, 1, 1));
        apply(SCHOOL);

        assertThat(SchoolContext.call(school, people::bySourcedId)).isEqualTo(before);
    }

    @Test
    void aGuardianLessIsAChange() {
        apply(SCHOOL);
        PeopleRoster without = new PeopleRoster(bulk(MOTHER, person("child", "Иванов"), TEACHER), bulk(POST, PARENT));

        assertThat(apply(without)).first().isEqualTo(new Tally("people", 0, 1, 0, 2));
    }

    @Test
    void anotherSchoolsPeopleAreNotThere() {
        apply(SCHOOL);
        SchoolId other = schools.add();

        assertThat(SchoolContext.call(other, people::bySourcedId)).isEmpty();
        List<Tally> planned = SchoolContext.call(other, () -> intake.plan(SCHOOL));
        assertThat(planned).first().isEqualTo(new Tally("people", 3, 0, 0, 0));
    }

    @Test
    void itIsNotTakenInOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> SchoolContext.call(school, () -> intake.apply(SCHOOL)));
    }

    private List<Tally> apply(PeopleRoster roster) {
        return SchoolContext.call(school, () -> transaction.execute(status -> intake.apply(roster)));
    }

    @SafeVarargs
    private static <T> Feed<T> bulk(T... rows) {
        return new Feed<>(true, List.of(rows), Set.of());
    }

    private static PersonRecord person(String key, String family) {
        return new PersonRecord(key, name(family), Set.of());
    }

    private static PersonName name(String family) {
        return new PersonName(family, "Анна", Optional.of("Ивановна"));
    }

    private static PostRecord post(String key, String person, Role role) {
        return new PostRecord(key, person, role, Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty());
    }
}
