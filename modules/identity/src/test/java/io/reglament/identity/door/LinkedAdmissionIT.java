package io.reglament.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.identity.WholeIdentity;
import io.reglament.identity.linking.AccountLinks;
import io.reglament.identity.linking.Linking;
import io.reglament.identity.linking.Owners;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** After linking, one subject is let in in both schools: in each as the person, and with the roles, of that school. */
@WholeIdentity
@Import(Owners.Configuration.class)
class LinkedAdmissionIT {
    @Autowired
    private Admission admission;

    @Autowired
    private AccountLinks links;

    @Autowired
    private Linking linking;

    @Autowired
    private Owners owners;

    private Member home;
    private Member guest;
    private String homeSubject;
    private String guestSubject;

    @BeforeEach
    void twoAccounts() {
        home = owners.owner(owners.school(), "t", Role.TEACHER);
        guest = owners.owner(owners.school(), "t", Role.PARENT);
        homeSubject = owners.subject(home);
        guestSubject = owners.subject(guest);
    }

    @Test
    void theUserOfTheFirstSchoolIsAdmittedInBoth() {
        assertThat(admitted(guest.school(), homeSubject)).isEmpty();
        link();
        assertThat(admitted(home.school(), homeSubject)).contains(home);
        assertThat(admitted(guest.school(), homeSubject)).contains(guest);
        assertThat(admitted(guest.school(), guestSubject)).isEmpty();
    }

    @Test
    void andNoLongerWhenTheLinkHasEnded() {
        link();
        SchoolContext.run(guest.school().id(), () -> linking.end(guest));
        assertThat(admitted(guest.school(), homeSubject)).isEmpty();
        assertThat(admitted(guest.school(), guestSubject)).contains(guest);
        assertThat(admitted(home.school(), homeSubject)).contains(home);
    }

    private void link() {
        String code = SchoolContext.call(home.school().id(), () -> links.code(home, true))
                .code();
        SchoolContext.run(guest.school().id(), () -> linking.link(guest, code, true));
    }

    /** With a token that claims every role in both schools, as one of somebody linked would. */
    private Optional<Member> admitted(School school, String subject) {
        Map<String, Object> groups = Map.of("groups", List.of("/teacher", "/parent"));
        SchoolClaims claims = new SchoolClaims(
                subject,
                Map.of(
                        home.school().slug().value(), groups,
                        guest.school().slug().value(), groups));
        return SchoolContext.call(school.id(), () -> admission.member(school, claims));
    }
}
