package io.reglament.journal.web.family;

import io.reglament.curriculum.AbsentAt;
import io.reglament.journal.WeekMark;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Marks and absences in the reader's language. */
@Component
class DiaryWords {
    /**
     * How long a mark is shown as new. It counts from when the mark was given, not from the reader's last look: so the
     * same for mother, father and child, and nothing is kept about who looked when.
     */
    static final Duration FRESH = Duration.ofDays(3);

    private final MessageSource messages;
    private final Words words;
    private final SchoolClock clock;

    DiaryWords(MessageSource messages, Words words, SchoolClock clock) {
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    DiaryMark mark(WeekMark mark, Profile profile, School school) {
        return new DiaryMark(
                mark.mark(),
                form(mark, profile, FormOfControl::name),
                mark.form().equals(FormOfControl.ORAL) ? "" : form(mark, profile, FormOfControl::shortName),
                mark.title(),
                number(mark.weight()),
                mark.comment(),
                words.moment(mark.givenAt(), school.zone(), clock.today(school.zone())),
                givenWithin(FRESH, mark.givenAt()));
    }

    boolean givenWithin(Duration stretch, Instant given) {
        return !given.isBefore(clock.now().minus(stretch));
    }

    /** A form that the regulation no longer knows is left unsaid. */
    private static String form(WeekMark mark, Profile profile, BiFunction<FormOfControl, Locale, String> wording) {
        Locale locale = LocaleContextHolder.getLocale();
        return profile.form(mark.form())
                .map(Regulated::value)
                .map(form -> wording.apply(form, locale))
                .orElse("");
    }

    /** As exact as it is, without idle zeros. */
    String number(BigDecimal exact) {
        return words.number(exact, Math.max(0, exact.stripTrailingZeros().scale()));
    }

    Missed missed(AbsentAt absence) {
        if (absence.late()) {
            String came = absence.minutesLate()
                    .map(minutes -> say("journal.family.missed.late-minutes", minutes))
                    .orElseGet(() -> say("journal.family.missed.late"));
            return new Missed(came, "owed", false);
        }
        return absence.reason()
                .map(this::explained)
                .orElseGet(() -> new Missed(say("journal.family.missed.unexplained"), "late", true));
    }

    private Missed explained(AbsenceReason reason) {
        String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String tone = reason == AbsenceReason.NOT_VALID ? "late" : "excused";
        return new Missed(say("journal.family.missed." + key), tone, false);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
