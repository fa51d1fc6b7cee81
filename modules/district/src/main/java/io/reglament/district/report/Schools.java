package io.reglament.district.report;

import io.reglament.district.Figures;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The schools of the district with their figures. */
@Component
public class Schools {
    /** Schools on a page. */
    public static final int PAGE = 50;

    private final SchoolReads schools;
    private final WeekReads weeks;

    Schools(SchoolReads schools, WeekReads weeks) {
        this.schools = schools;
        this.weeks = weeks;
    }

    /**
     * A page of schools.
     *
     * @param more whether another page follows
     */
    public record SchoolPage(List<SchoolLine> schools, int page, boolean more) {
        public SchoolPage {
            schools = List.copyOf(schools);
        }
    }

    /**
     * Three queries, however many schools there are.
     *
     * @param page counts from 0, to 10,000
     */
    public SchoolPage page(Order order, Locale locale, int page) {
        List<SchoolLine> found = schools.page(order, locale, page * PAGE, PAGE + 1);
        List<SchoolLine> shown = found.stream().limit(PAGE).toList();
        List<Integer> ids = shown.stream().map(SchoolLine::school).toList();
        Map<Integer, List<WeekOfSchool>> counted = weeks.totals(ids);
        Map<Integer, Map<String, Integer>> open = weeks.open(ids);
        return new SchoolPage(
                shown.stream()
                        .map(school -> school.with(
                                counted.getOrDefault(school.school(), List.of()),
                                open.getOrDefault(school.school(), Map.of())))
                        .toList(),
                page,
                found.size() > PAGE);
    }

    /** One school with its weeks by rule, those of {@link Figures#ALL} among them. */
    public Optional<SchoolLine> find(String slug) {
        return schools.of(List.of(slug)).stream()
                .findFirst()
                .map(school -> school.with(
                        weeks.byRule(school.school()),
                        weeks.open(List.of(school.school())).getOrDefault(school.school(), Map.of())));
    }

    /** Those of these that there are, in the order of the slugs, without their weeks. */
    public List<SchoolLine> of(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : schools.of(slugs);
    }
}
