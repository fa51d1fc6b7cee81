package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.OwedTermMarks;
import io.reglament.curriculum.TermMarkFacts;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The marks of a group's term are owed by its deadline. What the keeper of marks no longer names was mended when that
 * was first seen: an earlier moment is not known.
 */
@Component
class TermMarksInTime implements Obligations {
    private static final String KIND = "term-marks";
    private static final int MOST_PAGES = 100;

    private final ObjectProvider<TermMarkFacts> facts;
    private final Groups groups;
    private final People people;
    private final SchoolFindingRows rows;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    TermMarksInTime(
            ObjectProvider<TermMarkFacts> facts,
            Groups groups,
            People people,
            SchoolFindingRows rows,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.facts = facts;
        this.groups = groups;
        this.people = people;
        this.rows = rows;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        Set<UUID> taught = new HashSet<>();
        List<OwedTermMarks> owed = owed(taught);
        Set<String> keys = owed.stream().map(TermMarksInTime::key).collect(Collectors.toSet());
        List<OwedTermMarks> due = owed.stream()
                .filter(one -> !one.due().isBefore(from) && one.due().isBefore(to))
                .toList();
        Map<PersonId, PersonName> names = names(due);
        return Stream.concat(due.stream().map(one -> obligation(one, names)), others(keys, taught, from, to))
                .toList();
    }

    /** By pages of groups, each in a number of queries that does not depend on it. */
    private List<OwedTermMarks> owed(Set<UUID> taught) {
        LocalDate today = clock.today(schools.current().zone());
        List<OwedTermMarks> owed = new ArrayList<>();
        List<TermMarkFacts> told = facts.stream().toList();
        for (int page = 0; page < MOST_PAGES && !told.isEmpty(); page++) {
            List<GroupId> ids =
                    groups.page("", page).stream().map(GroupView::id).toList();
            if (ids.isEmpty()) {
                return owed;
            }
            ids.forEach(group -> taught.add(group.value()));
            told.forEach(keeper -> owed.addAll(keeper.of(ids, today)));
        }
        return owed;
    }

    private Map<PersonId, PersonName> names(List<OwedTermMarks> due) {
        Set<PersonId> teachers = new HashSet<>();
        due.forEach(one -> teachers.addAll(one.teachers()));
        return teachers.isEmpty() ? Map.of() : people.names(teachers);
    }

    private static Obligation obligation(OwedTermMarks owed, Map<PersonId, PersonName> names) {
        String teachers = owed.teachers().stream()
                .flatMap(teacher -> Optional.ofNullable(names.get(teacher)).stream())
                .map(PersonName::initials)
                .sorted()
                .collect(Collectors.joining(", "));
        String what = String.join(
                ", ", owed.group().subject(), owed.group().label(), owed.term().title());
        return Obligation.open(key(owed), KIND, owed.basis(), owed.due(), path(owed))
                .labelled(teachers.isEmpty() ? what : what + ": " + teachers);
    }

    /**
     * Those found before and owed no more: they were set. Of a group that the roster has no more, as that of last year,
     * nothing is known but what was: it stays as it stood.
     */
    private Stream<Obligation> others(Set<String> owed, Set<UUID> taught, Instant from, Instant to) {
        Instant now = clock.now();
        return rows.due(from, to).stream()
                .filter(finding -> finding.kind().equals(KIND) && finding.state() != FindingState.WITHDRAWN)
                .filter(finding -> !owed.contains(finding.key()))
                .map(finding -> {
                    Obligation open = Obligation.open(
                                    finding.key(), KIND, finding.basis(), finding.ownDueAt(), finding.path())
                            .labelled(finding.label());
                    boolean set = finding.mendedAt().isPresent() || taught.contains(group(finding));
                    return set ? open.done(finding.mendedAt().orElse(now)) : open;
                });
    }

    private static String key(OwedTermMarks owed) {
        return owed.group().id().value() + "/" + owed.term().id().value();
    }

    private static UUID group(SchoolFinding finding) {
        return UUID.fromString(finding.key().substring(0, finding.key().indexOf('/')));
    }

    private static String path(OwedTermMarks owed) {
        return "/groups/" + owed.group().id().value() + "/terms/"
                + owed.term().id().value() + "/marks";
    }
}
