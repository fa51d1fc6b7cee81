package io.reglament.district.web;

import io.reglament.district.Figures;
import io.reglament.district.report.SchoolLine;
import io.reglament.district.report.WeekOfSchool;
import io.reglament.district.web.SchoolView.Cell;
import io.reglament.district.web.SchoolView.Row;
import io.reglament.district.web.SchoolView.Undone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of one school together. */
@Component
class SchoolComposition {
    private final Say say;

    SchoolComposition(Say say) {
        this.say = say;
    }

    SchoolView view(SchoolLine school) {
        List<LocalDate> mondays = WeekPicture.mondays(school.newest());
        return new SchoolView(
                school.slug(),
                say.name(school),
                say.percent(school.share()),
                say.counts(school.share()),
                school.share().late(),
                school.share().open(),
                school.open().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rule -> new Undone(say.rule(rule.getKey()), rule.getValue()))
                        .toList(),
                school.profile(),
                say.date(school.since()),
                say.moment(school.asOf(), school.zone()),
                mondays.stream().map(say::shortDay).toList(),
                rows(school.weeks(), mondays));
    }

    private List<Row> rows(List<WeekOfSchool> weeks, List<LocalDate> mondays) {
        Map<String, List<WeekOfSchool>> byRule = weeks.stream()
                .sorted(Comparator.comparing((WeekOfSchool week) -> !week.rule().equals(Figures.ALL))
                        .thenComparing(WeekOfSchool::rule))
                .collect(Collectors.groupingBy(WeekOfSchool::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> new Row(say.rule(rule.getKey()), cells(rule.getValue(), mondays)))
                .toList();
    }

    private List<Cell> cells(List<WeekOfSchool> weeks, List<LocalDate> mondays) {
        Map<LocalDate, WeekOfSchool> byMonday =
                weeks.stream().collect(Collectors.toMap(WeekOfSchool::monday, Function.identity()));
        return mondays.stream()
                .map(monday -> Optional.ofNullable(byMonday.get(monday))
                        .map(this::cell)
                        .orElse(Cell.BLANK))
                .toList();
    }

    private Cell cell(WeekOfSchool week) {
        return week.few()
                ? new Cell("", "·", say.words("district.few"))
                : new Cell(
                        Tone.of(week.share()),
                        say.percent(week.share()),
                        say.words(
                                "district.cell",
                                Integer.toString(week.share().owed()),
                                Integer.toString(week.share().met()),
                                Integer.toString(week.share().late()),
                                Integer.toString(week.share().open())));
    }
}
