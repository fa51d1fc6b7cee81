package io.reglament.regulation;

import java.time.LocalDate;

/**
 * The order by which a version was approved.
 *
 * @param number as the school's register of orders has it, at most 60
 */
public record ApprovalOrder(String number, LocalDate date) {
    private static final int MOST = 60;

    /** @throws ProfileRefused {@code regulation.profile.order} when the number is blank or too long */
    public ApprovalOrder {
        number = number.strip();
        if (number.isEmpty() || number.length() > MOST) {
            throw new ProfileRefused("regulation.profile.order");
        }
    }
}
