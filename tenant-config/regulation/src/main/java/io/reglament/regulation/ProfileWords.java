package io.reglament.regulation;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in a profile, what is wrong with it and what changes in it, in the user's language. */
@Component
public final class ProfileWords {
    private final MessageSource messages;
    private final ClauseRegister register;
    private final ValueWords values;

    public ProfileWords(MessageSource messages, ClauseRegister register) {
        this.messages = messages;
        this.register = register;
        this.values = new ValueWords(messages, register);
    }

    /** A whole sentence: what it is about, what it was, what it becomes, and what it rests on where that differs. */
    public String change(Change change, Locale locale) {
        String subject = subject(change.subject(), change.arguments(), locale);
        if (change.before().isPresent() && change.after().isPresent()) {
            return changed(subject, change.before().get(), change.after().get(), locale);
        }
        String code = change.after().isPresent() ? "added" : "removed";
        Regulated<?> value = change.after().or(change::before).orElseThrow();
        return say("change." + code, locale, subject, value(value, locale), basis(value.basis(), locale));
    }

    /** What a value is about: «Тема урока», «Периоды, классы 1–9». */
    public String subject(Entry entry, Locale locale) {
        return subject(entry.subject(), entry.arguments(), locale);
    }

    /** The value itself, without what it rests on. */
    public String value(Regulated<?> value, Locale locale) {
        return values.words(value.value(), locale);
    }

    /** What a value rests on: «п. 5.2», «по умолчанию округа», «не регулируется». */
    public String basis(Basis basis, Locale locale) {
        return switch (basis) {
            case Basis.ByClause(ClauseId id) -> say("basis.clause", locale, ref(id));
            case Basis.DistrictDefault _ -> say("basis.district", locale);
            case Basis.NotRegulated _ -> say("basis.not-regulated", locale);
        };
    }

    /** A word of the profile's language: a duty, a kind of term, who answers, what a check looks at. */
    public String word(Enum<?> constant, Locale locale) {
        return values.words(constant, locale);
    }

    /** How a year is divided. */
    public String termType(TermType type, Locale locale) {
        return values.words(type, locale);
    }

    /** A rhythm: «еженедельно», «не реже 2 раз в месяц». */
    public String rhythm(Rhythm rhythm, Locale locale) {
        return values.words(rhythm, locale);
    }

    /** When a back-up is due. */
    public String occasion(BackupOccasion occasion, Locale locale) {
        return values.words(occasion, locale);
    }

    /** What is wrong, without its place. */
    public String fault(ProfileFault fault, Locale locale) {
        return messages.getMessage(fault.code(), fault.args().toArray(), locale);
    }

    /** Why a step with a profile was refused. */
    public String refusal(ProfileRefused refused, Locale locale) {
        return messages.getMessage(refused.code(), refused.arguments().toArray(), locale);
    }

    private String changed(String subject, Regulated<?> before, Regulated<?> after, Locale locale) {
        String was = value(before, locale);
        String becomes = value(after, locale);
        String basisWas = basis(before.basis(), locale);
        String basisBecomes = basis(after.basis(), locale);
        if (before.value().equals(after.value())) {
            return say("change.basis", locale, subject, was, basisWas, basisBecomes);
        }
        return before.basis().equals(after.basis())
                ? say("change.value", locale, subject, was, becomes)
                : say("change.both", locale, subject, was, becomes, basisWas, basisBecomes);
    }

    private String subject(String code, List<Object> arguments, Locale locale) {
        Object[] words = arguments.stream()
                .map(argument -> values.words(argument, locale))
                .toArray();
        return messages.getMessage(code, words, locale);
    }

    private String ref(ClauseId id) {
        return register.find(id).map(Clause::ref).orElse(id.isOwn() ? id.number() : id.value());
    }

    private String say(String code, Locale locale, Object... arguments) {
        return values.say(code, locale, arguments);
    }
}
