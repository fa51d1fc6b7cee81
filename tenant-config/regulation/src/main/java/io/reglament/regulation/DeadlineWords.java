package io.reglament.regulation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a deadline in the user's language: «в день урока до 18:00», «до следующего урока», «7 дней». */
@Component
public final class DeadlineWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    public DeadlineWords(MessageSource messages) {
        this.messages = messages;
    }

    public String words(Deadline deadline, Locale locale) {
        return switch (deadline) {
            case Deadline.SameDay sameDay ->
                sameDay.by()
                        .map(time -> say("same-day-by", locale, TIME.format(time)))
                        .orElseGet(() -> say("same-day", locale));
            case Deadline.Days days -> say("days." + Plural.of(days.days(), locale), locale, days.days());
            case Deadline.WorkingDays days ->
                say("working-days." + Plural.of(days.days(), locale), locale, days.days());
            case Deadline.NextLesson next -> nextLesson(next.skipping(), locale);
        };
    }

    private String nextLesson(int skipping, Locale locale) {
        return skipping == 0
                ? say("next-lesson", locale)
                : say("lessons-between." + Plural.of(skipping, locale), locale, skipping);
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage("regulation.deadline." + code, arguments, locale);
    }
}
