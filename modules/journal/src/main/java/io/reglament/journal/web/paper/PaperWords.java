package io.reglament.journal.web.paper;

import io.reglament.journal.PaperLine;
import io.reglament.journal.SheetPrint;
import io.reglament.journal.web.terms.TermWords;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.web.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what stands on a paper in the user's language. */
@Component
class PaperWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    private final MessageSource messages;
    private final Words words;
    private final TermWords terms;

    PaperWords(MessageSource messages, Words words, TermWords terms) {
        this.messages = messages;
        this.words = words;
        this.terms = terms;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("journal.paper." + key, arguments, locale());
    }

    /** "13.10", as in a paper journal. */
    String day(LocalDate date) {
        return DAY.format(date);
    }

    String stretch(SheetPrint print) {
        return say("stretch", words.date(print.first()), words.date(print.last()));
    }

    /** Always with the year: papers are kept. */
    String moment(SheetPrint print, ZoneId zone) {
        return words.date(LocalDate.ofInstant(print.at(), zone)) + ", " + words.time(print.at(), zone);
    }

    /** What a line says, as people write it. */
    String value(PaperLine line, Profile rules) {
        return switch (line.kind()) {
            case LESSON -> say("lesson", day(line.date()), line.place());
            case WORK -> work(line, rules);
            case ABSENCE -> say("absence." + line.value());
            case TERM_MARK -> terms.mark(line.value());
            case STUDENT, TOPIC, HOMEWORK, MARK -> line.value();
        };
    }

    /** The form's name, and the title behind it where there is one. */
    String work(PaperLine line, Profile rules) {
        String form = form(line, rules, control -> control.name(locale()));
        String title = line.value().substring(line.value().indexOf(':') + 1);
        return title.isEmpty() ? form : form + ": " + title;
    }

    String sign(PaperLine line, Profile rules) {
        return form(line, rules, control -> control.shortName(locale()));
    }

    private static String form(PaperLine line, Profile rules, Function<FormOfControl, String> name) {
        String key = line.value().substring(0, line.value().indexOf(':'));
        return rules.form(key).map(Regulated::value).map(name).orElse(key);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
