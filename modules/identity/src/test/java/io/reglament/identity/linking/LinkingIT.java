package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.identity.FakeDirectory;
import io.reglament.identity.Member;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.identity.WholeIdentity;
import io.reglament.identity.access.Aligning;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One teacher with an account in each of two schools, and others around her. */
@WholeIdentity
@Import({Owners.Configuration.class, Aligning.class})
class LinkingIT {
    @Autowired
    private AccountLinks links;

    @Autowired
    private Linking linking;

    @Autowired
    private CodeCheck codes;

    @Autowired
    private LinkWriting writing;

    @Autowired
    private ErrandsAreRun errands;

    @Autowired
    private Owners owners;

    @Autowired
    private Aligning aligning;

    @Autowired
    private FakeDirectory directory;

    @Autowired
    private MovableTime time;

    private School first;
    private School second;
    private Member home;
    private Member guest;
    private String homeUser;
    private String guestUser;

    @BeforeEach
    void twoSchools() {
        first = owners.school();
        second = owners.school();
        home = owners.owner(first, "t", Role.TEACHER);
        guest = owners.owner(second, "t", Role.PARENT);
        homeUser = owners.username(home);
        guestUser = owners.username(guest);
    }

    @AfterEach
    void back() {
        directory.away(false);
    }

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
    void withoutConsentThereIsNoCodeAndNoLink() {
        assertThat(refused(() -> links.code(home, false), first)).isEqualTo(LinkFault.NO_CONSENT);
        String code = code(home);
        assertThat(refused(() -> run(() -> linking.link(guest, code, false)), second))
                .isEqualTo(LinkFault.NO_CONSENT);
        assertThat(owners.username(guest)).isEqualTo(guestUser);
        link(guest, code);
    }

    @Test
    void wrongEndedUsedAndOutrunCodesAreAllAlike() {
        String outrun = code(home);
        time.advance(AccountLinks.CODE_LIVES);
        assertThat(refusedCode(guest, outrun)).isEqualTo(LinkFault.WRONG_CODE);
        String replaced = code(home);
        String used = code(home);
        assertThat(refusedCode(guest, replaced)).isEqualTo(LinkFault.WRONG_CODE);
        assertThat(refusedCode(guest, "no code at all")).isEqualTo(LinkFault.WRONG_CODE);
        time.advance(AccountLinks.CODE_LIVES.minus(Duration.ofSeconds(1)));
        link(guest, used);
        Member other = owners.owner(second, "other", Role.TEACHER);
        assertThat(refusedCode(other, used)).isEqualTo(LinkFault.WRONG_CODE);
    }

    @Test
    void fiveWrongTriesEndACodeAndHoldTheGuesserBack() {
        String code = code(home);
        String wrong = code.substring(0, 5) + "0000-0000";
        for (int tries = 0; tries < 5; tries++) {
            assertThat(refusedCode(guest, wrong)).isEqualTo(LinkFault.WRONG_CODE);
        }
        assertThat(refusedCode(guest, code)).isEqualTo(LinkFault.TOO_MANY);
        Member other = owners.owner(second, "other", Role.TEACHER);
        assertThat(refusedCode(other, code)).isEqualTo(LinkFault.WRONG_CODE);
        time.advance(Duration.ofMinutes(11));
        link(guest, code(home));
    }

    @Test
    void fourWrongTriesDoNot() {
        String code = code(home);
        for (int tries = 0; tries < 4; tries++) {
            refusedCode(guest, code.substring(0, 5) + "0000-0000");
        }
        link(guest, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(owners.username(guest)).isEqualTo(homeUser);
    }

    @Test
    void accountsOfOneSchoolAreNotLinked() {
        Member colleague = owners.owner(first, "colleague", Role.TEACHER);
        String code = code(home);
        assertThat(refusedCode(colleague, code)).isEqualTo(LinkFault.OWN_SCHOOL);
        assertThat(refusedCode(home, code)).isEqualTo(LinkFault.OWN_SCHOOL);
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
    void whoIsLinkedAlreadyIsNotLinkedAgain() {
        link(guest, code(home));
        Member third = owners.owner(owners.school(), "t", Role.TEACHER);
        assertThat(refusedCode(guest, code(third))).isEqualTo(LinkFault.ALREADY_LINKED);
        Member other = owners.owner(second, "other", Role.TEACHER);
        assertThat(refusedCode(other, code(home))).isEqualTo(LinkFault.ALREADY_LINKED);
        assertThat(refusedCode(home, code(third))).isEqualTo(LinkFault.OTHERS_SIGN_IN_HERE);
        in(second, () -> end(guest));
        link(home, code(third));
        assertThat(owners.username(home)).isEqualTo(owners.username(third));
    }

    @Test
    void whatACrashLeftUnnotedIsNotedOnce() {
        IssuedCode issued = in(first, () -> links.code(home, true));
        Offer offer = in(second, () -> codes.check(guest.person(), issued.code()));
        HomeAccount user = new HomeAccount(home.name(), homeUser, "subject of " + homeUser);
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

    private String code(Member member) {
        return in(member.school(), () -> links.code(member, true)).code();
    }

    private void link(Member member, String code) {
        in(member.school(), () -> run(() -> linking.link(member, code, true)));
    }

    private boolean end(Member member) {
        return run(() -> linking.end(member));
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private LinkFault refusedCode(Member member, String code) {
        return refused(() -> run(() -> linking.link(member, code, true)), member.school());
    }

    private static LinkFault refused(Supplier<?> work, School school) {
        LinkRefused refusal = catchThrowableOfType(LinkRefused.class, () -> in(school, work::get));
        assertThat(refusal).isNotNull();
        return refusal.fault();
    }

    private static <T> T in(School school, Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(school.id(), work::get);
    }
}
