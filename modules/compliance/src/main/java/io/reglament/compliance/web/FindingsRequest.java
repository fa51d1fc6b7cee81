package io.reglament.compliance.web;

import io.reglament.compliance.ClauseChoice;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingState;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Filters as they stand in an address.
 *
 * @param clause a clause's id, or {@code district} for what rests on the district's default
 * @param page counts from 0
 */
record FindingsRequest(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
        Optional<UUID> teacher,
        @BindParam("class") Optional<@Size(min = 1, max = 200) String> group,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
        Optional<@Pattern(regexp = "district|[A-Z]-[0-9a-z.']{1,12}") String> clause,
        Optional<FindingState> state,
        Optional<@Min(0) @Max(10_000) Integer> page) {
    private static final String DISTRICT = "district";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** Whether the days make a stretch that may be asked for. */
    @AssertTrue
    boolean isStretch() {
        return known(from) && known(to) && known(day) && (from.isEmpty() || to.isEmpty() || fits(from.get(), to.get()));
    }

    /**
     * What is asked for.
     *
     * @param today closes the stretch where the address does not say
     * @param usualFirst opens it where the address does not say
     */
    FindingQuery query(LocalDate today, LocalDate usualFirst) {
        LocalDate last =
                to.orElseGet(() -> from.map(first -> lastFor(first, today)).orElse(today));
        LocalDate first = from.orElseGet(() -> fits(usualFirst, last) ? usualFirst : last);
        Optional<ClauseChoice> chosen = clause.map(FindingsRequest::choice);
        return new FindingQuery(first, last, teacher.map(PersonId::new), group, day, chosen, state);
    }

    int pageNumber() {
        return page.orElse(0);
    }

    static String word(ClauseChoice choice) {
        return choice.clause().map(ClauseId::value).orElse(DISTRICT);
    }

    private static ClauseChoice choice(String word) {
        return word.equals(DISTRICT) ? ClauseChoice.DISTRICT : new ClauseChoice(Optional.of(new ClauseId(word)));
    }

    private static LocalDate lastFor(LocalDate first, LocalDate today) {
        return fits(first, today) ? today : first;
    }

    private static boolean fits(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusDays(FindingQuery.MOST_DAYS));
    }

    private static boolean known(Optional<LocalDate> day) {
        return day.map(LocalDate::getYear)
                .filter(year -> year < FIRST_YEAR || year > LAST_YEAR)
                .isEmpty();
    }
}
