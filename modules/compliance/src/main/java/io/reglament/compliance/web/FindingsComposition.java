package io.reglament.compliance.web;

import io.reglament.compliance.Count;
import io.reglament.compliance.FindingCounts;
import io.reglament.compliance.FindingPage;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.FindingView.MovedFinding;
import io.reglament.compliance.web.FindingsView.Chosen;
import io.reglament.compliance.web.FindingsView.ClauseCount;
import io.reglament.compliance.web.FindingsView.Line;
import io.reglament.compliance.web.FindingsView.Moved;
import io.reglament.compliance.web.FindingsView.StateTab;
import io.reglament.compliance.web.HeatMap.Cell;
import io.reglament.compliance.web.HeatMap.Head;
import io.reglament.compliance.web.HeatMap.Row;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileWords;
import io.reglament.tenancy.School;
import io.reglament.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the deputy head's page together from counts, a page of findings and names. */
@Component
class FindingsComposition {
    private final Words words;
    private final DueText due;
    private final ProfileWords duties;
    private final RuleWords rules;
    private final MessageSource messages;

    FindingsComposition(Words words, DueText due, ProfileWords duties, RuleWords rules, MessageSource messages) {
        this.words = words;
        this.due = due;
        this.duties = duties;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * What the page shows.
     *
     * @param names of every teacher in the counts, on the page and in the filter, and of students on the page
     * @param profile in force today
     */
    FindingsView view(
            School school,
            LocalDate today,
            FindingsAddress address,
            FindingCounts counts,
            FindingPage page,
            Map<PersonId, String> names,
            Profile profile) {
        HeatMap heat = heat(address, counts, names);
        return new FindingsView(
                address.query(),
                counts.total(),
                heat.days(),
                HeatMarkup.rows(heat, this::inWords),
                HeatMarkup.classes(classes(address, counts)),
                clauses(address, counts),
                chosen(address, names),
                states(address),
                page.findings().stream()
                        .map(finding -> line(school, today, address.root(), finding, names, profile))
                        .toList(),
                Optional.of(page.page()).filter(number -> number > 0).map(number -> address.page(number - 1)),
                page.more() ? Optional.of(address.page(page.page() + 1)) : Optional.empty());
    }

    private HeatMap heat(FindingsAddress address, FindingCounts counts, Map<PersonId, String> names) {
        List<LocalDate> days = address.query().day().map(List::of).orElse(counts.days());
        List<Head> heads = days.stream()
                .map(day -> new Head(words.shortDay(day), address.day(Optional.of(day)), counts.ofDay(day)))
                .toList();
        List<Row> rows = counts.byTeacher().keySet().stream()
                .map(teacher -> row(address, counts, days, teacher, names))
                .sorted(Comparator.comparingInt((Row row) -> row.count().open())
                        .thenComparingInt(row -> row.count().mended())
                        .reversed()
                        .thenComparing(Row::name))
                .toList();
        return new HeatMap(heads, rows);
    }

    private String inWords(Cell cell) {
        return messages.getMessage("compliance.cell", new Object[] {cell.open(), cell.mended()}, locale());
    }

    private static Row row(
            FindingsAddress address,
            FindingCounts counts,
            List<LocalDate> days,
            PersonId teacher,
            Map<PersonId, String> names) {
        Map<LocalDate, Count> byDay = counts.byTeacher().getOrDefault(teacher, Map.of());
        List<Cell> cells = days.stream()
                .map(day -> byDay.containsKey(day)
                        ? Cell.of(byDay.getOrDefault(day, Count.NONE), address.cell(teacher, day))
                        : Cell.NONE)
                .toList();
        String name = names.getOrDefault(teacher, "—");
        return new Row(name, address.teacher(Optional.of(teacher)), counts.ofTeacher(teacher), cells);
    }

    private static List<Head> classes(FindingsAddress address, FindingCounts counts) {
        return counts.byClass().entrySet().stream()
                .map(entry -> new Head(entry.getKey(), address.group(Optional.of(entry.getKey())), entry.getValue()))
                .toList();
    }

    private static List<ClauseCount> clauses(FindingsAddress address, FindingCounts counts) {
        return counts.byClause().entrySet().stream()
                .map(entry -> new ClauseCount(
                        entry.getKey().clause(), address.clause(Optional.of(entry.getKey())), entry.getValue()))
                .toList();
    }

    private List<Chosen> chosen(FindingsAddress address, Map<PersonId, String> names) {
        FindingQuery query = address.query();
        List<Chosen> chosen = new ArrayList<>();
        query.teacher()
                .ifPresent(teacher ->
                        chosen.add(new Chosen(names.getOrDefault(teacher, "—"), address.teacher(Optional.empty()))));
        query.groupLabel().ifPresent(label -> chosen.add(new Chosen(label, address.group(Optional.empty()))));
        query.day().ifPresent(day -> chosen.add(new Chosen(words.shortDay(day), address.day(Optional.empty()))));
        query.clause()
                .ifPresent(choice -> chosen.add(new Chosen(
                        choice.clause()
                                .map(clause -> duties.basis(new Basis.ByClause(clause), locale()))
                                .orElseGet(() -> say("compliance.basis.district")),
                        address.clause(Optional.empty()))));
        return List.copyOf(chosen);
    }

    private static List<StateTab> states(FindingsAddress address) {
        List<StateTab> tabs = new ArrayList<>();
        tabs.add(tab(address, "compliance.state.LATE", Optional.empty()));
        for (FindingState state : FindingState.values()) {
            tabs.add(tab(address, "compliance.state." + state, Optional.of(state)));
        }
        return List.copyOf(tabs);
    }

    private static StateTab tab(FindingsAddress address, String key, Optional<FindingState> state) {
        return new StateTab(key, address.state(state), address.query().state().equals(state));
    }

    private Line line(
            School school,
            LocalDate today,
            String root,
            FindingView finding,
            Map<PersonId, String> names,
            Profile profile) {
        return new Line(
                finding.date(),
                finding.subject(),
                finding.groupLabel(),
                names.getOrDefault(finding.teacher(), "—"),
                rules.of(finding, names, profile, locale()),
                finding.basis().clause(),
                due.due(finding.dueAt(), school.zone(), today),
                finding.state(),
                finding.mendedAt().map(at -> due.mended(at, school.zone(), today)),
                finding.moved().map(moved -> moved(school, today, moved)),
                link(root, finding));
    }

    private Moved moved(School school, LocalDate today, MovedFinding moved) {
        return new Moved(due.moved(moved, school.zone(), today), moved.by().clause());
    }

    /** A lesson has its own page; all else of a group stands on its sheet. A class's day has no page of its own. */
    private static String link(String root, FindingView finding) {
        return finding.sheet()
                .map(group -> root + "/groups/" + group.value() + "/sheet")
                .or(() -> finding.lesson().map(lesson -> root + "/lessons/" + lesson.value()))
                .orElse(root);
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
