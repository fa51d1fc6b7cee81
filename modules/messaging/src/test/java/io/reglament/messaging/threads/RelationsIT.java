package io.reglament.messaging.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.Member;
import io.reglament.messaging.Community;
import io.reglament.messaging.MessagingCast;
import io.reglament.messaging.MessagingContext;
import io.reglament.tenancy.SchoolContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@MessagingContext
class RelationsIT {
    private static final String ALL =
            "head teacher classTeacher student parent strangeTeacher strangeStudent strangeParent";

    @Autowired
    private MessagingCast cast;

    @Autowired
    private Acquaintance acquaintance;

    @Autowired
    private Correspondents people;

    @ParameterizedTest
    @CsvSource({
        "head, teacher classTeacher student parent strangeTeacher strangeStudent strangeParent",
        "teacher, head classTeacher student parent strangeTeacher",
        "classTeacher, head teacher student parent strangeTeacher",
        "strangeTeacher, head teacher classTeacher strangeStudent strangeParent",
        "student, head teacher classTeacher",
        "parent, head teacher classTeacher",
        "strangeParent, head strangeTeacher",
    })
    void who_may_write_to_whom(String writer, String allowed) {
        Community all = Community.of(cast);
        Member member = all.named(writer);
        Set<String> reached = SchoolContext.call(
                all.school().id(),
                () -> Stream.of(ALL.split(" "))
                        .filter(other -> acquaintance
                                .find(member, all.named(other).person())
                                .isPresent())
                        .collect(Collectors.toSet()));
        assertThat(reached).containsExactlyInAnyOrder(allowed.split(" "));
        Set<String> listed = SchoolContext.call(
                all.school().id(),
                () -> people.page(acquaintance.of(member), member.person(), "", 0).stream()
                        .map(found -> found.name().family())
                        .collect(Collectors.toSet()));
        assertThat(listed)
                .isEqualTo(Arrays.stream(allowed.split(" "))
                        .map(one -> all.named(one).name().family())
                        .collect(Collectors.toSet()));
    }

    @Test
    void nobody_writes_to_who_left() {
        Community all = Community.of(cast);
        cast.leaves(all.teacher());
        SchoolContext.run(all.school().id(), () -> {
            assertThat(acquaintance.find(all.parent(), all.teacher().person())).isEmpty();
            assertThat(people.page(acquaintance.of(all.parent()), all.parent().person(), "учит", 0))
                    .isEmpty();
            assertThat(people.page(acquaintance.of(all.parent()), all.parent().person(), "КЛАСС", 0))
                    .extracting(Correspondent::person)
                    .containsExactly(all.classTeacher().person());
        });
    }
}
