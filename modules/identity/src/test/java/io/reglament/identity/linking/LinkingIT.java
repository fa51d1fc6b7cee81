package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.access.Aligning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts are linked and linked no longer, and what schools and the directory make of it. */
class LinkingIT extends TeacherOfTwoSchools {
    @Autowired
    private CodeCheck codes;

    @Autowired
    private LinkWriting writing;

    @Autowired
    private ErrandsAreRun errands;

    @Autowired
    private Aligning aligning;

    @Test
    void withConsentInBothSchoolsOneUserSignsInToBoth() {
        String code = code(home);
        LinkProposal proposal = in(second, () -> linking.propose(guest, code));
        assertThat(proposal.home()).isEqualTo(first);
        assertThat(proposal.name()).isEqualTo(home.name());
        assertThat(proposal.differsFrom(guest.name())).isFalse();
        assertThat(owners.username(guest)).isEqualTo(guestUser);

        link(guest, code);

        assertThat(owners.username(guest)).isEqualTo(homeUser);
        assertThat(owners.subject(guest)).isEqualTo("subject of " + homeUser);
        assertThat(directory.signedOut()).contains("subject of " + guestUser).doesNotContain("subject of " + homeUser);
        aligning.touched();
        assertThat(directory.members(second.slug())).containsExactly(homeUser);
        assertThat(directory.members(first.slug())).containsExactly(homeUser);
        assertThat(owners.consents(home)).containsExactly("offered home", "linked home");
        assertThat(owners.consents(guest)).containsExactly("linked guest");
        assertThat(in(second, () -> links.home(guest))).contains(first);
        assertThat(in(first, () -> links.home(home))).isEmpty();
    }

    @Test
    void comparingTheSchoolsAgainChangesNothingOfIt() {
        link(guest, code(home));
        aligning.every();
        aligning.every();
        assertThat(owners.username(guest)).isEqualTo(homeUser);
        assertThat(directory.members(second.slug())).containsExactly(homeUser);
    }

    @Test
    void anotherSchoolsUserIsMadeByThatSchoolAlone() {
        link(guest, code(home));
        aligning.touched();
        directory.forget(homeUser);
        aligning.align(second);
        assertThat(directory.members(second.slug())).isEmpty();
        aligning.align(first);
        aligning.align(second);
        assertThat(directory.members(second.slug())).containsExactly(homeUser);
    }

    @Test
    void theOwnerEndsItAndTheSchoolsOwnUserIsBack() {
        link(guest, code(home));
        aligning.touched();
        in(second, () -> end(guest));
        aligning.touched();
        assertThat(owners.username(guest)).isEqualTo(guestUser);
        assertThat(owners.subject(guest)).isEqualTo("subject of " + guestUser);
        assertThat(directory.members(second.slug())).containsExactly(guestUser);
        assertThat(directory.roles(guestUser)).containsExactly(Role.PARENT);
        assertThat(owners.consents(guest)).containsExactly("linked guest", "ended guest");
        assertThat(owners.consents(home)).containsExactly("offered home", "linked home", "ended home");
        in(second, () -> end(guest));
        assertThat(owners.consents(guest)).hasSize(2);
        link(guest, code(home));
        assertThat(owners.username(guest)).isEqualTo(homeUser);
    }

    @Test
    void aThirdSchoolIsLinkedTheSameWay() {
        Member third = owners.owner(owners.school(), "t", Role.INSPECTOR);
        link(guest, code(home));
        link(third, code(home));
        aligning.touched();
        assertThat(owners.username(third)).isEqualTo(homeUser);
        assertThat(directory.members(third.school().slug())).containsExactly(homeUser);
        assertThat(directory.members(second.slug())).containsExactly(homeUser);
    }

    @Test
    void whatACrashLeftUnnotedIsNotedOnce() {
        IssuedCode issued = in(first, () -> links.code(home, true));
        Offer offer = in(second, () -> codes.check(guest.person(), issued.code()));
        HomeAccount user = new HomeAccount(home.name(), homeUser, "subject of " + homeUser, true);
        in(second, () -> writing.link(guest, user, offer));
        assertThat(owners.consents(home)).containsExactly("offered home");
        errands.run();
        errands.run();
        assertThat(owners.consents(home)).containsExactly("offered home", "linked home");
        assertThat(owners.username(guest)).isEqualTo(homeUser);
    }

    @Test
    void aDirectoryThatIsAwayDoesNotUndoIt() {
        String code = code(home);
        directory.away(true);
        link(guest, code);
        assertThat(owners.username(guest)).isEqualTo(homeUser);
        directory.away(false);
        aligning.every();
        assertThat(directory.members(second.slug())).containsExactly(homeUser);
    }

    @Test
    void noSchoolsFileLinksOrUnlinksAnybody() {
        owners.join(second, "home", Role.TEACHER, home.name());
        owners.join(second, homeUser, Role.TEACHER, home.name());
        aligning.every();
        assertThat(directory.members(second.slug())).containsExactly(guestUser);
        assertThat(owners.issue(second, "home", homeUser))
                .hasSize(2)
                .allMatch(username -> username.endsWith("." + second.slug()));
        link(guest, code(home));
        owners.join(second, "t", Role.PARENT, new PersonName("Другая", "Анна", Optional.empty()));
        owners.join(first, "t", Role.TEACHER, new PersonName("Третья", "Анна", Optional.empty()));
        aligning.every();
        assertThat(owners.username(guest)).isEqualTo(homeUser);
        assertThat(directory.members(second.slug())).contains(homeUser).doesNotContain(guestUser);
    }

    @Test
    void theSleepingUserNameStaysTakenAndTheOthersPasswordUntouched() {
        link(guest, code(home));
        List<String> before = List.copyOf(directory.passwords());
        owners.join(second, "namesake", Role.TEACHER, guest.name());
        String namesake = owners.issue(second, "namesake", "t").getFirst();
        assertThat(namesake).isNotIn(guestUser, homeUser);
        assertThat(directory.passwords()).hasSize(before.size() + 1).endsWith(namesake);
    }
}
