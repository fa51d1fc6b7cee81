package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.compliance.obligations.Setup.Part;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.TermView;
import io.reglament.curriculum.Terms;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Where;
import io.reglament.regulation.YearMoment;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Load, class teachers, lists, subgroups and timetable are owed by the moments that the regulation names. The evidence
 * is the roster itself. What lacks no more was mended when that was first seen: an earlier moment is not known.
 */
@Component
class SetupInTime implements Obligations {
    private static final int MOST_PAGES = 100;
    private static final int HIGHEST_GRADE = 11;

    private final Lacking lacking;
    private final Profiles profiles;
    private final Groups groups;
    private final Classes classes;
    private final Terms terms;
    private final RoundTrip trip;
    private final SchoolFindingRows rows;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    SetupInTime(
            Lacking lacking,
            Profiles profiles,
            Groups groups,
            Classes classes,
            Terms terms,
            RoundTrip trip,
            SchoolFindingRows rows,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.lacking = lacking;
        this.profiles = profiles;
        this.groups = groups;
        this.classes = classes;
        this.terms = terms;
        this.trip = trip;
        this.rows = rows;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<Obligation> due(Instant from, Instant to) {
        ZoneId zone = schools.current().zone();
        InForceByDay ever = trip.ask(Profiles.askEver());
        Days days = new Days(from, to, clock.today(zone), zone, ever.by(profiles));
        SetupLists lists = new SetupLists();
        if (days.ends().anyMatch(day -> demanded(days.rules().apply(day)))) {
            ofGroups(days, lists);
            ofClasses(days, lists);
        }
        Map<SchoolFinding.Place, SchoolFinding> known = rows.due(from, to).stream()
                .filter(finding -> finding.state() != FindingState.WITHDRAWN)
                .collect(Collectors.toMap(SchoolFinding::place, Function.identity()));
        return lists.obligations(known, clock.now());
    }

    /**
     * The stretch that is asked about, and its ends in the school's zone; it is never as long as a year and a half.
     *
     * @param today on which it is looked
     * @param rules the regulation of a day
     */
    record Days(Instant from, Instant to, LocalDate today, ZoneId zone, Function<LocalDate, Profile> rules) {
        Stream<LocalDate> ends() {
            return Stream.of(LocalDate.ofInstant(from, zone).minusDays(1), LocalDate.ofInstant(to, zone))
                    .distinct();
        }

        boolean hold(Beginning beginning) {
            return !beginning.dueAt().isBefore(from) && beginning.dueAt().isBefore(to);
        }
    }

    private static boolean demanded(Profile profile) {
        return IntStream.rangeClosed(0, HIGHEST_GRADE)
                .mapToObj(Where::grade)
                .anyMatch(grade -> Stream.of(Setup.values())
                        .anyMatch(setup -> profile.find(setup.deadline(), grade).isPresent()));
    }

    private void ofGroups(Days days, SetupLists lists) {
        for (int page = 0; page < MOST_PAGES; page++) {
            List<GroupView> some = groups.page("", page);
            if (some.isEmpty()) {
                return;
            }
            ofPage(some, days, lists);
        }
    }

    private void ofPage(List<GroupView> some, Days days, SetupLists lists) {
        Map<GroupId, List<TermView>> all =
                trip.ask(terms.ofGroupsAsk(some.stream().map(GroupView::id).toList()));
        List<SetupLists.Asked> asked = some.stream()
                .flatMap(group -> asked(group, all.getOrDefault(group.id(), List.of()), days))
                .toList();
        Set<LocalDate> looked = new HashSet<>();
        asked.forEach(one -> looked.addAll(one.beginning().looked(days.today())));
        if (asked.isEmpty()) {
            return;
        }
        Lacking.OfGroups known = lacking.of(some, looked);
        asked.forEach(one -> lists.add(
                one,
                known.lacks(one.setup().part(), one.group().id(), one.beginning(), days.today())
                        ? Optional.of(one.group().subject() + " " + one.group().label())
                        : Optional.empty()));
    }

    private Stream<SetupLists.Asked> asked(GroupView group, List<TermView> all, Days days) {
        return days.ends()
                .flatMap(day -> GroupYear.of(all, day).stream())
                .distinct()
                .flatMap(year -> Stream.of(Setup.values()).flatMap(setup -> asked(group, year, setup, days)));
    }

    private Stream<SetupLists.Asked> asked(GroupView group, GroupYear year, Setup setup, Days days) {
        Optional<Regulated<YearMoment>> by = days.rules()
                .apply(year.first())
                .find(setup.deadline(), Where.grade(group.grade()))
                .filter(moment -> moment.basis().binding());
        return by.stream()
                .flatMap(moment -> Beginning.of(moment.value(), year, days.zone()).stream()
                        .filter(days::hold)
                        .map(beginning -> new SetupLists.Asked(setup, group, beginning, moment.basis())));
    }

    private void ofClasses(Days days, SetupLists lists) {
        List<SetupLists.Asked> ofGrades = lists.askedOf(Part.CLASS_TEACHERS);
        for (int page = 0; page < MOST_PAGES && !ofGrades.isEmpty(); page++) {
            List<ClassView> some = classes.page(page);
            if (some.isEmpty()) {
                return;
            }
            ofGrades.forEach(one -> {
                List<ClassView> meant = new ArrayList<>(some);
                meant.removeIf(each -> each.grade() != one.group().grade());
                lacking.ledByNobody(meant, one.beginning().looked(days.today()))
                        .forEach(each -> lists.add(one, Optional.of(each.title())));
            });
        }
    }
}
