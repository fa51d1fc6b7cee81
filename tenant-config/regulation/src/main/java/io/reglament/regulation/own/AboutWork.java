package io.reglament.regulation.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A work that is sat, and how it was marked.
 *
 * @param formOfControl key of the form
 * @param announcedDays from the day on which it was entered to its own; 0 where it was entered on that day or later
 * @param marked students with a mark
 * @param missing papers that lack a mark
 * @param mean of the marks that are figures; empty where there is none
 */
public record AboutWork(
        Course course,
        String formOfControl,
        String title,
        BigDecimal weight,
        boolean planned,
        LocalDate date,
        int announcedDays,
        int marked,
        int missing,
        Optional<BigDecimal> mean)
        implements About {
    @Override
    public Optional<String> form() {
        return Optional.of(formOfControl);
    }
}
