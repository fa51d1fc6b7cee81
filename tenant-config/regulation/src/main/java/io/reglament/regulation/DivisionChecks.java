package io.reglament.regulation;

import io.reglament.regulation.yaml.YamlReader;
import io.reglament.regulation.yaml.YamlTree;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A year can be divided anew only into terms that the school's calendar has. Only what changes is asked about: a school
 * whose calendar never agreed with its regulation may still change its deadlines.
 */
@Component
final class DivisionChecks {
    private final ObjectProvider<YearDivisions> calendars;

    DivisionChecks(ObjectProvider<YearDivisions> calendars) {
        this.calendars = calendars;
    }

    /** What of a profile's text the calendar cannot follow, each at its place; a first version it always can. */
    List<ProfileFault> faults(byte[] yaml, Optional<Profile> now, ProfileReading.Whole wanted, LocalDate from) {
        return now.map(before -> faults(yaml, before, wanted.profile(), from)).orElse(List.of());
    }

    private List<ProfileFault> faults(byte[] yaml, Profile now, Profile wanted, LocalDate from) {
        SortedSet<Integer> impossible = impossible(now, wanted, from);
        YamlTree tree = YamlReader.read(yaml);
        Faults faults = new Faults(tree);
        JsonNode bands = tree.root().path("terms");
        for (int i = 0; bands.isArray() && i < bands.size(); i++) {
            Scope line = Settings.scope(bands.path(i));
            List<Integer> ofBand = impossible.stream()
                    .filter(grade ->
                            line.grades().map(band -> band.holds(grade)).orElse(true))
                    .toList();
            if (!ofBand.isEmpty()) {
                faults.atValue("/terms/" + i + "/value", "terms.calendar", words(ofBand));
            }
        }
        if (!bands.isArray() && !impossible.isEmpty()) {
            faults.atKey(bands.isMissingNode() ? "" : "/terms", "terms.calendar", words(impossible));
        }
        return faults.list();
    }

    /** @throws ProfileRefused {@code regulation.profile.terms-calendar} */
    void require(Profile now, Profile wanted, LocalDate from) {
        SortedSet<Integer> impossible = impossible(now, wanted, from);
        if (!impossible.isEmpty()) {
            throw new ProfileRefused("regulation.profile.terms-calendar", words(impossible));
        }
    }

    private SortedSet<Integer> impossible(Profile now, Profile wanted, LocalDate from) {
        Map<Integer, TermType> changed = new HashMap<>();
        for (int grade = 1; grade <= GradeBand.LAST_GRADE; grade++) {
            if (!type(now, grade).equals(type(wanted, grade))) {
                changed.put(grade, type(wanted, grade));
            }
        }
        SortedSet<Integer> impossible = new TreeSet<>();
        if (!changed.isEmpty()) {
            calendars.forEach(calendar -> impossible.addAll(calendar.impossible(changed, from)));
        }
        return impossible;
    }

    private static TermType type(Profile profile, int grade) {
        return profile.termsOf(grade).value();
    }

    private static String words(Collection<Integer> grades) {
        return grades.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
