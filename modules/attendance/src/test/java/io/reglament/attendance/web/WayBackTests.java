package io.reglament.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.tenancy.Slug;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTests {
    private static final UUID LESSON = UUID.fromString("0199d000-0000-7000-8000-000000000001");
    private static final String HOME = "/s/school-3/lessons/" + LESSON;

    @ParameterizedTest
    @ValueSource(strings = {"/s/school-3", "/s/school-3/day", "/s/school-3/day?date=2026-10-13"})
    void a_page_of_the_same_school_is_gone_back_to(String wish) {
        assertThat(way(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example/s/school-3",
                "/s/school-31/day",
                "/s/school-3.evil.example",
                "/s/school-3//evil.example",
                "/s/school-3/../school-4",
                "/s/school-3/%2e%2e/school-4",
                "/s/school-3\\evil",
                "/s/school-3/day\r\nSet-Cookie: a=b",
                "/s/school-3/day#x",
                "/s/school-4/day"
            })
    void anything_else_leads_to_the_lesson(String wish) {
        assertThat(way(wish)).isEqualTo(HOME);
    }

    @Test
    void no_wish_and_an_endless_one_lead_to_the_lesson() {
        assertThat(WayBack.of(new Slug("school-3"), LESSON, Optional.empty())).hasToString(HOME);
        assertThat(way("/s/school-3/" + "a".repeat(300))).isEqualTo(HOME);
    }

    private static String way(String wish) {
        return WayBack.of(new Slug("school-3"), LESSON, Optional.of(wish)).toString();
    }
}
