package io.reglament.compliance.web;

import io.reglament.compliance.duties.DutyStanding;
import io.reglament.compliance.duties.DutyState;
import io.reglament.compliance.duties.Occurrence;
import io.reglament.compliance.duties.ReviewFacts;
import io.reglament.compliance.web.DutiesView.Cell;
import io.reglament.compliance.web.DutiesView.Due;
import io.reglament.compliance.web.DutiesView.Strip;
import io.reglament.curriculum.ClassView;
import io.reglament.regulation.ControlKey;
import io.reglament.regulation.ProfileWords;
import io.reglament.tenancy.School;
import io.reglament.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says duties in words, and lays their times in rows. */
@Component
class DutiesComposition {
    private static final int MOST_DUE = 20;
    private static final int MOST_CELLS = 40;
    /** Of what has not begun: a duty of every day would show little else. */
    private static final int MOST_COMING = 7;

    private static final Comparator<DutyStanding> LATE_FIRST = Comparator.comparingInt(
                    (DutyStanding standing) -> standing.state() == DutyState.OVERDUE ? 0 : 1)
            .thenComparing(standing -> standing.duty().until());

    private final Words words;
    private final DueText due;
    private final ProfileWords profile;
    private final MessageSource messages;

    DutiesComposition(Words words, DueText due, ProfileWords profile, MessageSource messages) {
        this.words = words;
        this.due = due;
        this.profile = profile;
        this.messages = messages;
    }

    /**
     * What the page shows.
     *
     * @param mine owed by the member
     * @param seen all that the member sees
     * @param facts of the class teachers' reviews, by duty
     */
    DutiesView view(
            School school,
            LocalDate today,
            List<DutyStanding> mine,
            List<DutyStanding> seen,
            Map<String, ReviewFacts> facts) {
        List<Due> owed = mine.stream()
                .sorted(LATE_FIRST)
                .limit(MOST_DUE)
                .map(standing -> due(school, today, standing))
                .toList();
        Map<Row, List<DutyStanding>> rows = seen.stream()
                .collect(Collectors.groupingBy(
                        standing -> Row.of(standing.duty()), LinkedHashMap::new, Collectors.toList()));
        List<Strip> strips = rows.values().stream()
                .sorted(Comparator.comparing((List<DutyStanding> row) ->
                                row.getFirst().duty().control())
                        .thenComparing(row -> row.getFirst()
                                .duty()
                                .schoolClass()
                                .map(ClassView::grade)
                                .orElse(0))
                        .thenComparing(row -> label(row.getFirst().duty())))
                .map(row -> strip(row, facts))
                .toList();
        return new DutiesView(owed, mine.size() - owed.size(), strips);
    }

    private record Row(ControlKey control, Optional<ClassView> schoolClass) {
        static Row of(Occurrence duty) {
            return new Row(duty.control(), duty.schoolClass());
        }
    }

    private Due due(School school, LocalDate today, DutyStanding standing) {
        Occurrence duty = standing.duty();
        return new Due(
                duty.key(),
                name(duty),
                label(duty),
                days(duty),
                due.due(standing.due().at(), school.zone(), today),
                duty.basis().clause(),
                standing.state() == DutyState.OVERDUE,
                duty.schoolClass().isPresent());
    }

    private Strip strip(List<DutyStanding> row, Map<String, ReviewFacts> facts) {
        Occurrence latest = row.getLast().duty();
        Optional<ReviewFacts> last = row.reversed().stream()
                .map(standing -> Optional.ofNullable(facts.get(standing.duty().key())))
                .flatMap(Optional::stream)
                .findFirst();
        return new Strip(
                name(latest),
                profile.word(latest.who(), locale())
                        + latest.schoolClass().map(each -> ", " + each.title()).orElse(""),
                profile.rhythm(latest.rhythm().value(), locale()),
                latest.basis().clause(),
                shown(row).stream().map(this::cell).toList(),
                last);
    }

    /** The latest ones; what is to come stands last. */
    private static List<DutyStanding> shown(List<DutyStanding> row) {
        long coming = row.stream()
                .filter(standing -> standing.state() == DutyState.COMING)
                .count();
        int end = row.size() - (int) Math.max(0, coming - MOST_COMING);
        return row.subList(Math.max(0, end - MOST_CELLS), end);
    }

    private Cell cell(DutyStanding standing) {
        String state = messages.getMessage("compliance.duty." + standing.state(), null, locale());
        String plan = standing.duty().plan().map(what -> ", " + what).orElse("");
        return new Cell(standing.state(), days(standing.duty()) + plan + ": " + state);
    }

    String name(Occurrence duty) {
        return profile.word(duty.control(), locale());
    }

    private static String label(Occurrence duty) {
        return duty.schoolClass().map(ClassView::title).or(duty::plan).orElse("");
    }

    String days(Occurrence duty) {
        return duty.first().equals(duty.last())
                ? words.shortDay(duty.first())
                : words.shortDay(duty.first()) + " – " + words.shortDay(duty.last());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
