package io.reglament.identity.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.DistrictPost;
import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.Slug;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.ui.ExtendedModelMap;

class StartControllerTests {
    @Test
    void one_school_leads_straight_to_the_work() {
        assertThat(start(member(1, Role.TEACHER, Role.PARENT))).isEqualTo("redirect:/s/school-1/day");
        assertThat(start(member(1, Role.DEPUTY_HEAD))).isEqualTo("redirect:/s/school-1/findings");
        assertThat(start(member(1, Role.EMPLOYEE))).isEqualTo("redirect:/s/school-1/regulation");
        assertThat(start(member(1, Role.PARENT))).isEqualTo("redirect:/s/school-1/students");
        assertThat(start(member(1, Role.STUDENT))).isEqualTo("redirect:/s/school-1/students");
    }

    @Test
    void who_is_family_in_every_school_sees_all_children() {
        assertThat(start(member(1, Role.PARENT), member(2, Role.PARENT))).isEqualTo("redirect:/family");
        assertThat(start(member(1, Role.STUDENT), member(2, Role.PARENT))).isEqualTo("redirect:/family");
    }

    @Test
    void staff_of_one_and_family_of_another_choose() {
        assertThat(start(member(1, Role.TEACHER), member(2, Role.PARENT))).isEqualTo("identity/start");
        assertThat(start()).isEqualTo("identity/start");
    }

    @Test
    void the_districts_administrator_goes_to_the_districts_pages_unless_a_school_lets_them_in() {
        assertThat(ofTheDistrict()).isEqualTo("redirect:/district");
        assertThat(ofTheDistrict(member(1, Role.PARENT))).isEqualTo("redirect:/s/school-1/students");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_somewhere_to_go(Role role) {
        assertThat(new StartController(signedIn(), Optional::empty).school(member(1, role)))
                .startsWith("redirect:/s/school-1/")
                .isNotEqualTo("redirect:/s/school-1");
    }

    private static String start(Member... everywhere) {
        return new StartController(signedIn(everywhere), Optional::empty).start(new ExtendedModelMap());
    }

    private static String ofTheDistrict(Member... everywhere) {
        DistrictPost post = () -> Optional.of(new DistrictPost.Holder("subject", "district-admin"));
        return new StartController(signedIn(everywhere), post).start(new ExtendedModelMap());
    }

    private static Members signedIn(Member... members) {
        return new Members() {
            @Override
            public Optional<Member> of(HttpServletRequest request) {
                return Optional.empty();
            }

            @Override
            public List<Member> everywhere() {
                return Arrays.asList(members);
            }
        };
    }

    private static Member member(int id, Role... roles) {
        School school = new School(
                new SchoolId(id),
                new Slug("school-" + id),
                new SchoolNames("Школа", "Мектеп", "School"),
                ZoneId.of("Asia/Bishkek"),
                LocalDate.of(2026, 9, 1));
        PersonName name = new PersonName("Иванова", "Ольга", Optional.empty());
        return new Member(school, new PersonId(Ids.next()), name, Set.of(roles));
    }
}
