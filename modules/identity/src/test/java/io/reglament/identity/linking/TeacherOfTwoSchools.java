package io.reglament.identity.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.identity.FakeDirectory;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.identity.WholeIdentity;
import io.reglament.identity.access.Aligning;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One teacher with an account in each of two schools, and others around her. */
@WholeIdentity
@Import({Owners.Configuration.class, Aligning.class})
abstract class TeacherOfTwoSchools {
    @Autowired
    AccountLinks links;

    @Autowired
    Linking linking;

    @Autowired
    Owners owners;

    @Autowired
    FakeDirectory directory;

    School first;
    School second;
    Member home;
    Member guest;
    String homeUser;
    String guestUser;

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

    String code(Member member) {
        return in(member.school(), () -> links.code(member, true)).code();
    }

    void link(Member member, String code) {
        in(member.school(), () -> run(() -> linking.link(member, code, true)));
    }

    boolean end(Member member) {
        return run(() -> linking.end(member));
    }

    LinkFault refusedCode(Member member, String code) {
        return refused(() -> run(() -> linking.link(member, code, true)), member.school());
    }

    static LinkFault refused(Supplier<?> work, School school) {
        LinkRefused refusal = catchThrowableOfType(LinkRefused.class, () -> in(school, work::get));
        assertThat(refusal).isNotNull();
        return refusal.fault();
    }

    static boolean run(Runnable work) {
        work.run();
        return true;
    }

    static <T> T in(School school, Supplier<T> work) {
        return SchoolContext.<T, RuntimeException>call(school.id(), work::get);
    }
}
