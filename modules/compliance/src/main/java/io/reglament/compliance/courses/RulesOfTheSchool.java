package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.compliance.courses.Said.Standing;
import io.reglament.compliance.courses.Said.Standing.Kept;
import io.reglament.compliance.courses.Said.Standing.Seen;
import io.reglament.compliance.own.OwnJudging;
import io.reglament.compliance.own.OwnVerdict;
import io.reglament.compliance.own.Subject;
import io.reglament.curriculum.GroupId;
import io.reglament.regulation.OwnRule;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.own.Outcome;
import io.reglament.regulation.own.Over;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The conditions over sheets that the school wrote itself: of a term under way as its sheet stands today, of one that is
 * over as of its last day. What is not stated is held against nobody.
 */
@Component
class RulesOfTheSchool implements SheetRules {
    private final OwnJudging own;

    RulesOfTheSchool(OwnJudging own) {
        this.own = own;
    }

    @Override
    public Map<OfSheet, List<Said>> of(List<SeenCourse> seen, Instant now) {
        Map<OfSheet, List<Said>> said = new HashMap<>();
        seen.stream()
                .filter(sheet -> !sheet.course().lessons().isEmpty())
                .filter(sheet ->
                        !ownRules(sheet.course().rules().apply(day(sheet, now))).isEmpty())
                .collect(Collectors.groupingBy(sheet -> day(sheet, now)))
                .forEach((day, all) -> judged(day, all, now).forEach((sheet, more) -> said.put(sheet, more)));
        return said;
    }

    private Map<OfSheet, List<Said>> judged(LocalDate day, List<SeenCourse> all, Instant now) {
        Map<OfSheet, SeenCourse> bySheet =
                all.stream().collect(Collectors.toMap(SeenCourse::sheet, Function.identity()));
        List<GroupId> groups = all.stream().map(sheet -> sheet.sheet().group()).toList();
        Map<OfSheet, List<Said>> said = new HashMap<>();
        Function<LocalDate, Profile> rules = all.getFirst().course().rules();
        for (OwnVerdict verdict : own.sheets(groups, day, on -> ownRules(rules.apply(on)))) {
            sheet(bySheet, verdict.subject())
                    .ifPresent(sheet -> standing(verdict.outcome(), now)
                            .ifPresent(standing -> said.computeIfAbsent(sheet.sheet(), _ -> new ArrayList<>())
                                    .add(said(sheet, day, verdict, standing))));
        }
        return said;
    }

    private static Optional<SeenCourse> sheet(Map<OfSheet, SeenCourse> bySheet, Subject subject) {
        return subject instanceof Subject.OfSheet(var group, var term)
                ? Optional.ofNullable(bySheet.get(new OfSheet(group, term)))
                : Optional.empty();
    }

    private static Said said(SeenCourse sheet, LocalDate day, OwnVerdict verdict, Standing standing) {
        Map<String, String> facts =
                verdict.outcome() instanceof Outcome.Broken(Map<String, String> shown) ? shown : Map.of();
        Regulated<String> rule = new Regulated<>(
                verdict.rule().key(), verdict.rule().basis(), verdict.rule().severity());
        return sheet.course()
                .says(
                        FindingRule.OWN,
                        verdict.rule().key(),
                        day,
                        Course.at(sheet.course().startOf(day), rule),
                        standing,
                        rule,
                        facts);
    }

    private static Optional<Standing> standing(Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Broken _ -> Optional.of(new Seen());
            case Outcome.Kept _ -> Optional.of(new Kept(now));
            case Outcome.NotMeant _, Outcome.Unstated _, Outcome.Unjudged _ -> Optional.empty();
        };
    }

    private static LocalDate day(SeenCourse sheet, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, sheet.course().zone());
        LocalDate last = sheet.course().term().last();
        LocalDate first = sheet.course().term().first();
        return today.isAfter(last) ? last : today.isBefore(first) ? first : today;
    }

    private static List<OwnRule> ownRules(Profile profile) {
        return profile.rules().stream()
                .filter(rule -> rule.over() == Over.SHEET && rule.basis().binding())
                .toList();
    }
}
