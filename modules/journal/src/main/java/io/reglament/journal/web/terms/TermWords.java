package io.reglament.journal.web.terms;

import io.reglament.journal.Proposal;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Entry;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TermMarkRules;
import io.reglament.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says term marks, and how one is proposed: the same words for teachers and families. */
@Component
public class TermWords {
    private final MessageSource messages;
    private final Words words;
    private final Formula formula;
    private final ProfileWords profile;

    TermWords(MessageSource messages, Words words, Formula formula, ProfileWords profile) {
        this.messages = messages;
        this.words = words;
        this.formula = formula;
        this.profile = profile;
    }

    /** The mark as people write it: «4», «н/а». */
    public String mark(String mark) {
        return mark.equals(Proposal.NOT_ATTESTED) ? say("na") : mark;
    }

    /** The mean in the reader's notation; empty where there is none. */
    public String mean(Proposal proposal) {
        return proposal.average()
                .map(average -> words.number(average.value(), 2))
                .orElse("");
    }

    /** Every step to the proposal, each with what it rests on. */
    public List<TraceLine> trace(Proposal proposal) {
        List<TraceLine> lines = new ArrayList<>();
        proposal.average().ifPresent(average -> {
            lines.add(new TraceLine(formula.text(average), "", Optional.empty()));
            lines.add(line("rounding", proposal.rounding(), word(proposal.rounding())));
        });
        int count = proposal.average().map(average -> average.trace().size()).orElse(0);
        proposal.tooFew()
                .ifPresent(few -> lines.add(line(
                        "too-few",
                        few,
                        Integer.toString(count),
                        Integer.toString(few.value().marks()))));
        proposal.threshold()
                .ifPresent(reached -> lines.add(line(
                        "threshold",
                        reached,
                        Integer.toString(reached.value().mark()),
                        words.number(reached.value().from(), 2))));
        proposal.veto()
                .ifPresent(veto -> lines.add(line(
                        "veto",
                        veto,
                        Integer.toString(veto.value().given()),
                        Integer.toString(veto.value().forbidden()))));
        return lines;
    }

    /** The rules themselves, one line each. */
    public List<TraceLine> rules(TermMarkRules rules) {
        return rules.entries().stream().map(this::rule).toList();
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("journal.term." + key, arguments, locale());
    }

    private TraceLine rule(Entry entry) {
        String text = profile.subject(entry, locale()) + ": " + profile.value(entry.value(), locale());
        return line(text, entry.value().basis());
    }

    private String word(Regulated<? extends Enum<?>> value) {
        return profile.word(value.value(), locale());
    }

    private TraceLine line(String key, Regulated<?> rule, Object... arguments) {
        return line(say(key, arguments), rule.basis());
    }

    private TraceLine line(String text, Basis basis) {
        return new TraceLine(text, basis.clause().isPresent() ? "" : profile.basis(basis, locale()), basis.clause());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
