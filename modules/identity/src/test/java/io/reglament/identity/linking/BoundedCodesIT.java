package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.testsupport.MovableTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However often somebody asks for a code or types one, little is written and nothing is guessed. */
class BoundedCodesIT extends TeacherOfTwoSchools {
    @Autowired
    private MovableTime time;

    @Test
    void aLivingCodeIsReplacedUnderTheConsentThatStands() {
        String replaced = code(home);
        time.advance(Duration.ofMinutes(1));
        String last = code(home);

        assertThat(owners.consents(home)).containsExactly("offered home");
        assertThat(refusedCode(guest, replaced)).isEqualTo(LinkFault.WRONG_CODE);
        link(guest, last);
        assertThat(owners.consents(home)).containsExactly("offered home", "linked home");
    }

    @Test
    void aCodeThatWasUsedIsNotMadeAgainUnderItsConsent() {
        link(guest, code(home));
        code(home);
        assertThat(owners.consents(home))
                .contains("offered home", "linked home")
                .hasSize(3);
    }

    @Test
    void aDaySeesTenAndTheNextOneMore() {
        for (int made = 0; made < AccountLinks.CODES_A_DAY; made++) {
            code(home);
            time.advance(AccountLinks.CODE_LIVES);
        }
        assertThat(refused(() -> links.code(home, true), first)).isEqualTo(LinkFault.TOO_MANY_CODES);
        assertThat(owners.consents(home)).hasSize(AccountLinks.CODES_A_DAY);
        time.advance(AccountLinks.A_DAY);
        link(guest, code(home));
    }

    @Test
    void aRightCodeOfOnesOwnForgivesNoGuesses() {
        Member colleague = owners.owner(first, "colleague", Role.TEACHER);
        String own = code(colleague);
        for (int tries = 0; tries < 4; tries++) {
            assertThat(refusedCode(home, "0000-0000-0000")).isEqualTo(LinkFault.WRONG_CODE);
            assertThat(refusedCode(home, own)).isEqualTo(LinkFault.OWN_SCHOOL);
        }
        assertThat(refusedCode(home, "0000-0000-0000")).isEqualTo(LinkFault.WRONG_CODE);
        assertThat(refusedCode(home, own)).isEqualTo(LinkFault.TOO_MANY);
    }

    @Test
    void aLinkForgivesThem() {
        for (int tries = 0; tries < 4; tries++) {
            refusedCode(guest, "0000-0000-0000");
        }
        link(guest, code(home));
        in(second, () -> end(guest));
        for (int tries = 0; tries < 4; tries++) {
            refusedCode(guest, "0000-0000-0000");
        }
        link(guest, code(home));
        assertThat(owners.username(guest)).isEqualTo(homeUser);
    }
}
