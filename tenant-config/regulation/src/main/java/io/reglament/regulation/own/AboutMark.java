package io.reglament.regulation.own;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mark that a student has for a work or for an answer in a lesson.
 *
 * @param formOfControl key of the form of the work
 * @param title of the work
 * @param date of the work
 * @param mark as it stands in the journal
 * @param again whether it was given for a retake, beside an earlier mark
 * @param givenDays from the work's day to the day on which the first mark was received; 0 where that was earlier
 */
public record AboutMark(
        Course course,
        String formOfControl,
        String title,
        LocalDate date,
        String mark,
        boolean again,
        String comment,
        int givenDays)
        implements About {
    private static final int LONGEST_FIGURE = 3;

    @Override
    public Optional<String> form() {
        return Optional.of(formOfControl);
    }

    Optional<Integer> figure() {
        return mark.length() <= LONGEST_FIGURE && mark.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                ? Optional.of(mark).filter(text -> !text.isEmpty()).map(Integer::valueOf)
                : Optional.empty();
    }
}
