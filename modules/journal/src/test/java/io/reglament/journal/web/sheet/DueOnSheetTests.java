package io.reglament.journal.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.web.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DueOnSheetTests {
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    @BeforeEach
    void words_of_the_module() {
        messages.setBasenames(MessageBundles.basenames().toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
    }

    @AfterEach
    void no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 2026-10-13T12:00:00Z, до 18:00",
        "ru, 2026-10-13T18:00:00Z, сегодня",
        "ru, 2026-10-15T18:00:00Z, до 15 окт.",
        "ru, 2026-10-15T03:20:00Z, до 15 окт. 09:20",
        "ky, 2026-10-15T18:00:00Z, 15-окт. чейин",
        "en, 2026-10-15T18:00:00Z, by 15 Oct"
    })
    void midnight_is_said_as_the_day_before_it(String language, Instant at, String words) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        DueOnSheet due = new DueOnSheet(new Phrases(messages), ZoneId.of("Asia/Bishkek"), LocalDate.of(2026, 10, 13));
        assertThat(due.until(at)).isEqualTo(words);
    }
}
