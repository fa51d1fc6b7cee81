package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.testsupport.MovableTime;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a code links, and which codes and accounts are refused. */
class LinkCodesIT extends TeacherOfTwoSchools {
    @Autowired
    private MovableTime time;

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
}
