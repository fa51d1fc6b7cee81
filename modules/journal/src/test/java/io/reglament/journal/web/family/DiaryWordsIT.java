package io.reglament.journal.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.PersonId;
import io.reglament.journal.Average;
import io.reglament.journal.Average.Weighed;
import io.reglament.journal.JournalCastConfiguration;
import io.reglament.journal.WorkId;
import io.reglament.journal.web.MemberOfTheRequest;
import io.reglament.journal.web.terms.Formula;
import io.reglament.regulation.AbsenceReason;
import io.reglament.tenancy.Ids;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.QueryCounting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class, MemberOfTheRequest.class})
class DiaryWordsIT {
    @Autowired
    private DiaryWords words;

    @Autowired
    private Formula formula;

    @AfterEach
    void back() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ky", "en"})
    void every_reason_has_its_own_words(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        Stream<Optional<AbsenceReason>> reasons = Stream.concat(
                Stream.of(Optional.empty()), Stream.of(AbsenceReason.values()).map(Optional::of));
        List<String> said = reasons.map(reason ->
                        words.missed(absent(false, Optional.empty(), reason)).words())
                .toList();
        assertThat(said).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(words.missed(absent(true, Optional.of(7), Optional.empty())).words())
                .contains("7");
        assertThat(words.missed(absent(true, Optional.empty(), Optional.empty()))
                        .words())
                .isNotBlank();
    }

    @Test
    void only_an_absence_without_a_reason_is_unexplained() {
        LocaleContextHolder.setLocale(Locale.of("ru"));
        assertThat(words.missed(absent(false, Optional.empty(), Optional.empty()))
                        .unexplained())
                .isTrue();
        assertThat(words.missed(absent(true, Optional.empty(), Optional.empty()))
                        .unexplained())
                .isFalse();
        assertThat(words.missed(absent(false, Optional.empty(), Optional.of(AbsenceReason.NOT_VALID))))
                .isEqualTo(new Missed("пропуск без уважительной причины", "late", false));
    }

    @Test
    void an_average_shows_how_it_came_about_and_whether_it_was_rounded() {
        LocaleContextHolder.setLocale(Locale.of("ru"));
        assertThat(mean(weighed("5", "1"), weighed("4", "1"), weighed("4", "3.00")))
                .isEqualTo("((5 + 4) × 1 + 4 × 3) : 5 = 21 : 5 = 4,20");
        assertThat(mean(weighed("5", "0.5"), weighed("4", "1")))
                .isEqualTo("(5 × 0,5 + 4 × 1) : 1,5 = 6,5 : 1,5 ≈ 4,33");
    }

    /** As the database returns them, weights have two decimals. */
    @Test
    void weights_alike_are_one_group_however_many_zeros_they_carry() {
        LocaleContextHolder.setLocale(Locale.of("ru"));
        assertThat(mean(weighed("5", "1"), weighed("4", "1.00"))).isEqualTo("((5 + 4) × 1) : 2 = 9 : 2 = 4,50");
    }

    private String mean(Weighed... marks) {
        return formula.text(Average.of(List.of(marks)).orElseThrow());
    }

    private static Weighed weighed(String mark, String weight) {
        return new Weighed(new WorkId(Ids.next()), mark, new BigDecimal(weight));
    }

    private static AbsentAt absent(boolean late, Optional<Integer> minutes, Optional<AbsenceReason> reason) {
        return new AbsentAt(new LessonId(Ids.next()), new PersonId(Ids.next()), late, minutes, reason);
    }
}
