package io.reglament.compliance.web;

import io.reglament.compliance.web.RegulationView.Reading;
import io.reglament.compliance.web.RegulationView.Section;
import io.reglament.compliance.web.RegulationView.Value;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.ClauseRegister;
import io.reglament.regulation.Decision;
import io.reglament.regulation.Entry;
import io.reglament.regulation.KeptOnly;
import io.reglament.regulation.OpenQuestion;
import io.reglament.regulation.Origin;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a profile in words, by sections. */
@Component
class RegulationSections {
    /** Parts of the page, in its order, each with the pointers of its values; a value stands in the first that holds it. */
    private enum Part {
        DECISIONS("/decisions/.*"),
        LESSON("/(deadline/(topic|homework|attendance|oral)\\b|homework/|text/).*"),
        WORKS("/deadline/work\\b.*"),
        CONTROL("/(control/|deadline/finding-fix).*"),
        PLANS("/(topics/|programme/|tests/|load/|deadline/(thematic-plan|module-setup|load|subgroups|timetable)).*"),
        YEAR("/(time-zone|school-week|terms)\\b.*"),
        MARKS("/(marks/|deadline/term-marks|corrections/).*"),
        ABSENCES("/attendance/.*"),
        SUBJECTS("/subjects/.*"),
        BACKUP("/(backup|archive)/.*"),
        REST(".*");

        private final String pointers;

        Part(String pointers) {
            this.pointers = pointers;
        }

        static Part of(Entry entry) {
            return Stream.of(values())
                    .filter(part -> entry.pointer().matches(part.pointers))
                    .findFirst()
                    .orElse(REST);
        }
    }

    private final ProfileWords words;
    private final ClauseRegister register;

    RegulationSections(ProfileWords words, ClauseRegister register) {
        this.words = words;
        this.register = register;
    }

    List<Section> sections(Profile profile, Map<String, Origin> origins) {
        List<Entry> entries = profile.entries();
        return Stream.of(Part.values())
                .filter(part -> part != Part.DECISIONS)
                .map(part -> new Section(
                        "compliance.section." + part,
                        entries.stream()
                                .filter(entry -> Part.of(entry) == part)
                                .map(entry -> value(entry, Optional.ofNullable(origins.get(entry.pointer()))))
                                .toList()))
                .toList();
    }

    /** The values that rest on a clause. */
    List<Value> fixedBy(ClauseId clause, Profile profile) {
        return profile.entries().stream()
                .filter(entry -> entry.value().basis().clause().equals(Optional.of(clause)))
                .map(entry -> value(entry, Optional.empty()))
                .toList();
    }

    List<Reading> readings(Profile profile) {
        return profile.decisions().stream().map(this::reading).toList();
    }

    private Value value(Entry entry, Optional<Origin> origin) {
        Locale locale = locale();
        return new Value(
                words.subject(entry, locale),
                words.value(entry.value(), locale),
                entry.value().basis().clause(),
                words.basis(entry.value().basis(), locale),
                KeptOnly.is(entry),
                origin);
    }

    private Reading reading(Decision decision) {
        Optional<OpenQuestion> question = register.question(decision.question());
        return new Reading(
                question.map(asked -> asked.asks(locale())).orElse(decision.question()),
                question.map(OpenQuestion::places).orElse(List.of()),
                decision.reading()
                        .orElseGet(() ->
                                question.map(asked -> asked.reading(locale())).orElse("")),
                decision.reading().isPresent(),
                decision.why());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
