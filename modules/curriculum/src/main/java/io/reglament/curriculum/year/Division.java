package io.reglament.curriculum.year;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.GroupRecord;
import io.reglament.curriculum.SessionRecord;
import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.curriculum.TermDays;
import io.reglament.curriculum.calendar.RulesByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.TermType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts groups into those terms of the calendar that divide the year as the regulation says, and leaves a group as it is
 * where the calendar has no such terms. On which days the group has lessons does not change: one that is taught in the
 * second half-year alone comes into the quarters of that half-year, or stays. Lives as long as one piece of work.
 */
public final class Division {
    /** Of a group whose grade no roster states. */
    private static final int UNKNOWN = 0;

    private final Map<String, SessionRecord> sessions;
    private final List<SchoolYear> years;
    private final RulesByDay rules;
    private final Map<Asked, Map<SessionRecord, TermDays>> known = new HashMap<>();

    /** @param own keys of the group's terms in the year */
    private record Asked(SchoolYear year, int grade, Set<String> own) {}

    /** @param sessions all that the calendar has, by the sender's keys */
    public Division(Map<String, SessionRecord> sessions, RulesByDay rules) {
        this.sessions = sessions;
        this.years = SchoolYear.of(sessions.values());
        this.rules = rules;
    }

    /** The group in the terms that the regulation wants. */
    public GroupRecord of(GroupRecord group) {
        GroupRecord divided = group;
        for (SchoolYear year : group.grade() == UNKNOWN ? List.<SchoolYear>of() : years) {
            divided = in(divided, year);
        }
        return divided;
    }

    /** Which of the grades wanted have groups in years that end on that day or later and cannot be divided so. */
    public Set<Integer> impossible(Map<Integer, TermType> wanted, Set<Integer> taught, LocalDate from) {
        List<SchoolYear> left = years.stream()
                .filter(year -> !year.days().last().isBefore(from))
                .toList();
        return wanted.entrySet().stream()
                .filter(entry -> taught.contains(entry.getKey()))
                .filter(entry -> left.stream()
                        .anyMatch(year -> year.divided(entry.getValue().inYear(), Set.of())
                                .isEmpty()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private GroupRecord in(GroupRecord group, SchoolYear year) {
        List<SessionRecord> own = own(group, year);
        Optional<TermDays> taught = own.isEmpty() ? wholeYear(group, year) : span(group, own, year);
        return taught.map(days -> into(group, year, own, days)).orElse(group);
    }

    private GroupRecord into(GroupRecord group, SchoolYear year, List<SessionRecord> own, TermDays taught) {
        Map<SessionRecord, TermDays> wanted = divided(year, group.grade(), keys(own)).entrySet().stream()
                .filter(term -> taught.hold(term.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return whole(wanted.values()).equals(Optional.of(taught)) ? group(group, year, own, wanted) : group;
    }

    private GroupRecord group(
            GroupRecord group, SchoolYear year, List<SessionRecord> own, Map<SessionRecord, TermDays> wanted) {
        Set<String> terms = new HashSet<>(group.terms());
        Map<String, TermDays> cut = new HashMap<>(group.cut());
        own.forEach(term -> terms.remove(term.sourcedId()));
        own.forEach(term -> cut.remove(term.sourcedId()));
        if (own.isEmpty()) {
            terms.removeIf(key -> isYear(key, year));
        }
        wanted.forEach((term, days) -> {
            terms.add(term.sourcedId());
            if (!days.equals(TermDays.of(term))) {
                cut.put(term.sourcedId(), days);
            }
        });
        return group.in(terms, cut);
    }

    private Map<SessionRecord, TermDays> divided(SchoolYear year, int grade, Set<String> own) {
        return known.computeIfAbsent(new Asked(year, grade, own), this::divided);
    }

    /** On days for which the calendar has no division, what the group has goes on. */
    private Map<SessionRecord, TermDays> divided(Asked asked) {
        Map<Integer, Optional<List<SessionRecord>>> byParts = new HashMap<>();
        Function<LocalDate, Optional<List<SessionRecord>>> wanted = day -> byParts.computeIfAbsent(
                parts(rules.on(day), asked.grade()), parts -> asked.year().divided(parts, asked.own()));
        TermDays days = asked.year().days();
        boolean never = days.first()
                .datesUntil(days.last().plusDays(1))
                .allMatch(day -> wanted.apply(day).isEmpty());
        List<SessionRecord> standing =
                asked.own().stream().map(sessions::get).filter(Objects::nonNull).toList();
        return never ? Map.of() : Walk.through(days, day -> wanted.apply(day).orElse(standing));
    }

    private static int parts(Profile rules, int grade) {
        return rules.termsOf(grade).value().inYear();
    }

    private static List<SessionRecord> own(GroupRecord group, SchoolYear year) {
        return year.terms().stream()
                .filter(term -> group.terms().contains(term.sourcedId()))
                .toList();
    }

    /** A roster may name the year alone. */
    private Optional<TermDays> wholeYear(GroupRecord group, SchoolYear year) {
        return group.terms().stream().anyMatch(key -> isYear(key, year)) ? Optional.of(year.days()) : Optional.empty();
    }

    private boolean isYear(String key, SchoolYear year) {
        return Optional.ofNullable(sessions.get(key))
                .filter(session -> session.kind() == Kind.YEAR)
                .filter(session -> TermDays.of(session).hold(year.days()))
                .isPresent();
    }

    /** From the first day to the last; empty where a whole term of the calendar is left out between. */
    private static Optional<TermDays> span(GroupRecord group, List<SessionRecord> own, SchoolYear year) {
        List<TermDays> days = own.stream()
                .map(group::days)
                .sorted(Comparator.comparing(TermDays::first))
                .toList();
        List<TermDays> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            LocalDate end = whole(days.subList(0, i)).orElseThrow().last();
            LocalDate next = days.get(i).first();
            if (end.plusDays(1).isBefore(next)) {
                gaps.add(new TermDays(end.plusDays(1), next.minusDays(1)));
            }
        }
        boolean leftOut =
                year.terms().stream().anyMatch(term -> gaps.stream().anyMatch(gap -> gap.hold(TermDays.of(term))));
        return leftOut ? Optional.empty() : whole(days);
    }

    private static Optional<TermDays> whole(Collection<TermDays> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermDays(
                        days.stream()
                                .map(TermDays::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        days.stream()
                                .map(TermDays::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private static Set<String> keys(List<SessionRecord> terms) {
        return terms.stream().map(SessionRecord::sourcedId).collect(Collectors.toSet());
    }
}
