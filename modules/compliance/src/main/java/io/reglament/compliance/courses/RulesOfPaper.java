package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.compliance.courses.Said.Standing;
import io.reglament.compliance.courses.Said.Standing.Kept;
import io.reglament.compliance.courses.Said.Standing.Seen;
import io.reglament.curriculum.PaperFacts;
import io.reglament.curriculum.PrintedPaper;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The newest paper of a sheet says what the journal says. What was changed, and when, the journal's own history tells;
 * here it is found when it is first seen. A sheet that was never printed has no paper that could disagree.
 */
@Component
class RulesOfPaper implements SheetRules {
    private final List<PaperFacts> papers;

    RulesOfPaper(List<PaperFacts> papers) {
        this.papers = List.copyOf(papers);
    }

    @Override
    public Map<OfSheet, List<Said>> of(List<SeenCourse> seen, Instant now) {
        List<SeenCourse> asked = seen.stream().filter(RulesOfPaper::mayBeAsked).toList();
        Map<OfSheet, List<Said>> said = new HashMap<>();
        papers.forEach(source -> said.putAll(of(source, asked, now)));
        return said;
    }

    private static Map<OfSheet, List<Said>> of(PaperFacts source, List<SeenCourse> asked, Instant now) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<OfSheet, PrintedPaper> newest = new HashMap<>();
        source.newest(
                        asked.stream()
                                .map(sheet -> sheet.sheet().group())
                                .distinct()
                                .toList(),
                        asked.stream()
                                .map(sheet -> sheet.sheet().term())
                                .distinct()
                                .toList())
                .forEach(paper -> newest.put(new OfSheet(paper.group(), paper.term()), paper));
        List<Bound> bound = new ArrayList<>();
        for (SeenCourse sheet : asked) {
            Optional.ofNullable(newest.get(sheet.sheet()))
                    .ifPresent(paper ->
                            demanded(sheet, paper).ifPresent(rule -> bound.add(new Bound(sheet, paper, rule))));
        }
        Map<UUID, Integer> changed =
                source.changed(bound.stream().map(one -> one.paper().print()).toList());
        Map<OfSheet, List<Said>> said = new HashMap<>();
        bound.forEach(one -> said.put(
                one.sheet().sheet(),
                List.of(one.says(changed.getOrDefault(one.paper().print(), 0), now))));
        return said;
    }

    /** So that a school whose regulation is silent is asked for no papers at all. */
    private static boolean mayBeAsked(SeenCourse sheet) {
        return List.of(sheet.course().term().first(), sheet.course().term().last()).stream()
                .anyMatch(day ->
                        sheet.course().binding(Parameters.PAPER_AGREES, day).isPresent());
    }

    /** By the regulation of the last day on the paper. */
    private static Optional<Regulated<Boolean>> demanded(SeenCourse sheet, PrintedPaper paper) {
        return sheet.course().binding(Parameters.PAPER_AGREES, paper.last()).filter(Regulated::value);
    }

    /** A paper with the rule that binds it. */
    private record Bound(SeenCourse sheet, PrintedPaper paper, Regulated<Boolean> rule) {
        /** Told apart by nothing: the next print is about the same sheet, and mends what was found of the one before. */
        Said says(int places, Instant now) {
            Standing standing = places == 0 ? new Kept(now) : new Seen();
            return sheet.course()
                    .says(
                            FindingRule.PAPER_DIFFERS,
                            "",
                            paper.last(),
                            Course.at(paper.at(), rule),
                            standing,
                            rule,
                            Map.of(
                                    "number", Integer.toString(paper.number()),
                                    "on", paper.last().toString(),
                                    "places", Integer.toString(places)));
        }
    }
}
