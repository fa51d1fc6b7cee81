package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.LinkDesk.Ended;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways to somebody else's account, and the way back. */
class TakenOverIT extends TeacherOfTwoSchools {
    private static final PersonName OTHER = new PersonName("Чужова", "Анна", Optional.empty());

    @Autowired
    private LinksOfSchool ofSchool;

    @Test
    void anEmployeeIsLinkedUnderOneNameOnly() {
        owners.join(first, "t", Role.TEACHER, OTHER);
        String code = code(home);
        assertThat(refused(() -> linking.propose(guest, code), second)).isEqualTo(LinkFault.NAMES_DIFFER);
        assertThat(refusedCode(guest, code)).isEqualTo(LinkFault.NAMES_DIFFER);
        assertThat(owners.username(guest)).isEqualTo(guestUser);

        owners.join(first, "t", Role.TEACHER, guest.name());
        link(guest, code);
    }

    @Test
    void theOneWhoGivesTheAccountAwayMayBeTheEmployee() {
        Member parent = owners.owner(first, "p", Role.PARENT);
        Member teacher = owners.owner(second, "e", Role.TEACHER);
        owners.join(first, "p", Role.PARENT, OTHER);
        assertThat(refusedCode(teacher, code(parent))).isEqualTo(LinkFault.NAMES_DIFFER);
    }

    @Test
    void familiesAreOnlyWarned() {
        Member parent = owners.owner(first, "p", Role.PARENT);
        owners.join(first, "p", Role.PARENT, OTHER);
        String code = code(parent);
        assertThat(in(second, () -> linking.propose(guest, code)).differsFrom(guest.name()))
                .isTrue();
        link(guest, code);
    }

    @Test
    void aGuestIsNobodysHome() {
        Member third = owners.owner(owners.school(), "t", Role.TEACHER);
        String before = code(guest);
        link(guest, code(home));

        assertThat(refused(() -> links.code(guest, true), second)).isEqualTo(LinkFault.ALREADY_LINKED);
        assertThat(refusedCode(third, before)).isEqualTo(LinkFault.WRONG_CODE);
        assertThat(owners.username(third)).isNotEqualTo(homeUser);
    }

    @Test
    void withoutAnAccountThereIsNothingToLink() {
        Member stranger = new Member(first, new PersonId(Ids.next()), OTHER, Set.of(Role.TEACHER));
        assertThat(refused(() -> links.code(stranger, true), first)).isEqualTo(LinkFault.NO_ACCOUNT);
        assertThat(refusedCode(new Member(second, stranger.person(), OTHER, Set.of(Role.PARENT)), code(home)))
                .isEqualTo(LinkFault.NO_ACCOUNT);
    }

    @Test
    void theSchoolsAdministratorGivesAnAccountBack() {
        Member administrator = owners.owner(second, "a", Role.SCHOOL_ADMINISTRATOR);
        link(guest, code(home));
        assertThat(in(second, () -> ofSchool.after("")))
                .singleElement()
                .matches(each -> each.person().equals(guest.person())
                        && each.ownUsername().equals(guestUser)
                        && each.username().equals(homeUser));
        assertThat(in(first, () -> ofSchool.after(""))).isEmpty();
        assertThat(in(first, () -> ofSchool.end(guest.person(), administrator))).isEqualTo(Ended.NOBODY);

        assertThat(in(second, () -> ofSchool.end(guest.person(), administrator)))
                .isEqualTo(Ended.ENDED);
        assertThat(in(second, () -> ofSchool.end(guest.person(), administrator)))
                .isEqualTo(Ended.NOT_LINKED);

        assertThat(owners.username(guest)).isEqualTo(guestUser);
        assertThat(in(second, () -> ofSchool.after(""))).isEmpty();
        assertThat(in(second, () -> links.consents(guest)).getFirst())
                .matches(consent -> consent.bySchool() && consent.step() == Step.ENDED);
        assertThat(in(first, () -> links.consents(home))).noneMatch(Consent::bySchool);
        assertThat(owners.consents(home)).containsExactly("offered home", "linked home", "ended home");
    }

    @Test
    void soDoesTheCommandLine() {
        link(guest, code(home));
        assertThat(in(second, () -> ofSchool.end("nobody"))).isEqualTo(Ended.NOBODY);
        assertThat(in(second, () -> ofSchool.end("t"))).isEqualTo(Ended.ENDED);
        assertThat(owners.username(guest)).isEqualTo(guestUser);
    }
}
