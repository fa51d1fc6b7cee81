package io.reglament.district.web;

import io.reglament.district.report.Order;
import io.reglament.district.report.SchoolLine;
import io.reglament.district.report.Schools.SchoolPage;
import io.reglament.district.report.WeekOfSchool;
import io.reglament.district.web.SchoolsView.Row;
import io.reglament.district.web.SchoolsView.Sort;
import io.reglament.district.web.SchoolsView.Undone;
import io.reglament.identity.DistrictPost;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of all schools together. */
@Component
class SchoolsComposition {
    private final Say say;

    SchoolsComposition(Say say) {
        this.say = say;
    }

    SchoolsView view(Order order, SchoolPage page) {
        List<String> rules = page.schools().stream()
                .flatMap(school -> school.open().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new SchoolsView(
                Stream.of(Order.values())
                        .map(each -> new Sort("district.sort." + each, address(each, 0), each == order))
                        .toList(),
                rules.stream().map(say::rule).toList(),
                page.schools().stream().map(school -> row(school, rules)).toList(),
                page.schools().stream()
                        .min(Comparator.comparing(SchoolLine::asOf))
                        .map(school -> say.moment(school.asOf(), school.zone())),
                page.page() > 0 ? Optional.of(address(order, page.page() - 1)) : Optional.empty(),
                page.more() ? Optional.of(address(order, page.page() + 1)) : Optional.empty());
    }

    private Row row(SchoolLine school, List<String> rules) {
        return new Row(
                school.slug(),
                say.name(school),
                say.percent(school.share()),
                say.counts(school.share()),
                WeekPicture.of(school.weeks(), school.newest(), spoken(school)),
                school.share().late(),
                school.share().open(),
                rules.stream().map(rule -> undone(school, rule)).toList(),
                school.profile(),
                say.date(school.since()));
    }

    /** Every bar of the picture as a number. */
    private String spoken(SchoolLine school) {
        Map<LocalDate, WeekOfSchool> weeks =
                school.weeks().stream().collect(Collectors.toMap(WeekOfSchool::monday, Function.identity()));
        return say.words(
                "district.picture",
                WeekPicture.mondays(school.newest()).stream()
                        .map(monday -> Optional.ofNullable(weeks.get(monday))
                                .filter(week -> !week.few())
                                .map(week -> say.percent(week.share()))
                                .orElse("–"))
                        .collect(Collectors.joining(", ")));
    }

    private static Undone undone(SchoolLine school, String rule) {
        return Optional.ofNullable(school.open().get(rule))
                .map(open -> new Undone(Integer.toString(open), open > 0))
                .orElse(new Undone("–", false));
    }

    private static String address(Order order, int page) {
        return DistrictPost.ROOT + "?sort=" + order.word() + (page > 0 ? "&page=" + page : "");
    }
}
