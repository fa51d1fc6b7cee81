package io.reglament.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    static BackupPlan of(Profile profile) {
        List<Regulated<BackupOccasion>> occasions = new ArrayList<>(profile.termCopies());
        profile.find(Parameters.BACKUP_YEAR_END, Where.ANYWHERE)
                .ifPresent(end -> occasions.add(end.map(Function.identity())));
        profile.find(Parameters.BACKUP_EVERY, Where.ANYWHERE)
                .ifPresent(every -> occasions.add(every.map(Function.identity())));
        return new BackupPlan(
                occasions,
                profile.the(Parameters.BACKUP_COPIES),
                profile.the(Parameters.BACKUP_CUSTODIANS).map(List::copyOf),
                profile.the(Parameters.BACKUP_MEDIA).map(List::copyOf));
    }
}
