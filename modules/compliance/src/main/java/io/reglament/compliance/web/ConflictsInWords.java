package io.reglament.compliance.web;

import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.Conflict;
import io.reglament.regulation.Decision;
import io.reglament.regulation.ProfileWords;
import io.reglament.regulation.RegulationConflicts;
import io.reglament.regulation.Resolution;
import io.reglament.web.Absent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the conflicts of a version: both sides with their clauses, and how the school reads them. */
@Component
class ConflictsInWords {
    private final RegulationConflicts conflicts;
    private final ProfileWords words;
    private final People people;
    private final MessageSource messages;

    ConflictsInWords(RegulationConflicts conflicts, ProfileWords words, People people, MessageSource messages) {
        this.conflicts = conflicts;
        this.words = words;
        this.people = people;
        this.messages = messages;
    }

    /** @throws Absent where there is no such version */
    List<ConflictsView> of(int version) {
        List<Conflict> found = conflicts.of(version).orElseThrow(Absent::new);
        Map<String, Resolution> resolved = conflicts.resolved(version);
        Map<PersonId, PersonName> names = people.names(resolved.values().stream()
                .map(resolution -> new PersonId(resolution.by()))
                .distinct()
                .toList());
        return found.stream()
                .map(conflict -> view(conflict, Optional.ofNullable(resolved.get(conflict.key())), names))
                .toList();
    }

    private ConflictsView view(Conflict conflict, Optional<Resolution> resolved, Map<PersonId, PersonName> names) {
        return new ConflictsView(
                conflict.key(),
                "compliance.conflict." + conflict.kind(),
                conflict.question().map(asked -> asked.asks(locale())).orElse(""),
                conflict.stands().stream().map(this::side).toList(),
                conflict.against().stream().map(this::side).toList(),
                conflict.decision()
                        .map(decision -> reading(conflict, decision))
                        .or(() -> resolved.map(Resolution::words)),
                conflict.decision()
                        .map(Decision::why)
                        .or(() -> resolved.flatMap(each -> Optional.ofNullable(names.get(new PersonId(each.by())))
                                .map(PersonName::initials)))
                        .orElse(""));
    }

    private static String reading(Conflict conflict, Decision decision) {
        return decision.reading()
                .or(() -> conflict.question().map(asked -> asked.reading(locale())))
                .orElse("");
    }

    private ConflictsView.Side side(Conflict.Side side) {
        return new ConflictsView.Side(
                words.subject(side.entry(), locale()),
                words.value(side.entry().value(), locale()),
                side.entry().value().basis().clause(),
                basis(side));
    }

    private String basis(Conflict.Side side) {
        return side.source()
                .or(() -> Optional.of(side.places())
                        .filter(places -> !places.isEmpty())
                        .map(places -> say("compliance.conflict.places", String.join(", ", places))))
                .orElseGet(() -> words.basis(side.entry().value().basis(), locale()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
