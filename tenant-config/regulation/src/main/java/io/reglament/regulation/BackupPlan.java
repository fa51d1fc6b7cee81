package io.reglament.regulation;

import java.util.List;

/**
 * Copies of the journal that the school must have made.
 *
 * @param occasions when; empty means that nobody demands one
 * @param copies how many of each, 1 to 9
 * @param custodians who keeps them
 * @param media what they are kept on
 */
public record BackupPlan(
        List<Regulated<BackupOccasion>> occasions,
        Regulated<Integer> copies,
        Regulated<List<Responsible>> custodians,
        Regulated<List<Medium>> media) {
    public BackupPlan {
        occasions = List.copyOf(occasions);
    }
}
