package io.reglament.district.report;

import io.reglament.tenancy.SchoolNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A school of the district with its figures.
 *
 * @param newest Monday of the newest week of the district
 * @param asOf when its figures were counted
 * @param profile version of the profile in force
 * @param since the first day on which it holds
 * @param share over all shown weeks, those withheld left out
 * @param weeks those with anything owed, in order
 * @param open what it as a whole has not done by now, by rule
 */
public record SchoolLine(
        int school,
        String slug,
        SchoolNames names,
        ZoneId zone,
        LocalDate newest,
        Instant asOf,
        int profile,
        LocalDate since,
        Share share,
        List<WeekOfSchool> weeks,
        Map<String, Integer> open) {
    public SchoolLine {
        weeks = List.copyOf(weeks);
        open = Map.copyOf(open);
    }

    SchoolLine with(List<WeekOfSchool> counted, Map<String, Integer> undone) {
        return new SchoolLine(school, slug, names, zone, newest, asOf, profile, since, share, counted, undone);
    }
}
