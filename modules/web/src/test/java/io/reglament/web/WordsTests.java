package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTests {
    private static final LocalDate DAY = LocalDate.parse("2026-10-13");
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private final Words words = new Words(messages());

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_day_is_said_in_each_language() {
        assertThat(in("ru").day(DAY)).isEqualTo("вторник, 13 октября");
        assertThat(in("ky").day(DAY)).contains("шейшемби", "октябрь", "13");
        assertThat(in("en").day(DAY)).isEqualTo("Tuesday 13 October");
    }

    @Test
    void a_deadline_names_its_day_only_when_it_is_another() {
        assertThat(in("ru").until(Instant.parse("2026-10-13T12:00:00Z"), BISHKEK, DAY))
                .isEqualTo("до 18:00");
        assertThat(in("ru").until(Instant.parse("2026-11-20T12:00:00Z"), BISHKEK, DAY))
                .isEqualTo("до 20 нояб., 18:00");
        assertThat(in("ru").until(Instant.parse("2027-01-20T12:00:00Z"), BISHKEK, DAY))
                .contains("2027");
    }

    @Test
    void the_day_of_a_deadline_is_the_schools() {
        assertThat(in("ru").until(Instant.parse("2026-10-13T18:30:00Z"), BISHKEK, DAY))
                .isEqualTo("до 14 окт., 00:30");
    }

    @Test
    void numbers_follow_the_language() {
        assertThat(in("ru").number(new BigDecimal("4.715"), 2)).isEqualTo("4,72");
        assertThat(in("en").number(new BigDecimal("4.715"), 2)).isEqualTo("4.72");
    }

    @Test
    void counts_take_their_form() {
        assertThat(in("ru").count("fixture.students", 1)).isEqualTo("1 ученик");
        assertThat(in("ru").count("fixture.students", 23)).isEqualTo("23 ученика");
        assertThat(in("ru").count("fixture.students", 12)).isEqualTo("12 учеников");
        assertThat(in("ru").count("fixture.students", 111)).isEqualTo("111 учеников");
        assertThat(in("en").count("fixture.students", 2)).isEqualTo("2 students");
    }

    @Test
    void minutes_become_hours() {
        assertThat(in("ru").minutes(25)).isEqualTo("25 мин");
        assertThat(in("ru").minutes(110)).isEqualTo("1 ч 50 мин");
        assertThat(in("ru").minutes(120)).isEqualTo("2 ч");
    }

    private Words in(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        return words;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(MessageBundles.basenames().toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
