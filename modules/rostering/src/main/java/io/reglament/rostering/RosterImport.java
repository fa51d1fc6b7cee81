package io.reglament.rostering;

import io.reglament.curriculum.RosterIntake;
import io.reglament.identity.PeopleIntake;
import io.reglament.identity.Tally;
import io.reglament.rostering.ImportOutcome.Place;
import io.reglament.rostering.bundle.BundleReader;
import io.reglament.rostering.bundle.BundleReading;
import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.FaultyBundle;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.intake.BundleCheck;
import io.reglament.rostering.intake.Rosters;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a bundle into the bound school, all of it or nothing. It never waits for the sign-on directory. */
@Component
public class RosterImport {
    private final BundleReader reader = new BundleReader();
    private final BundleCheck check;
    private final PeopleIntake people;
    private final RosterIntake curriculum;
    private final WholeSchoolPlans plans;
    private final TransactionTemplate transaction;

    RosterImport(
            BundleCheck check,
            PeopleIntake people,
            RosterIntake curriculum,
            WholeSchoolPlans plans,
            TransactionTemplate transaction) {
        this.check = check;
        this.people = people;
        this.curriculum = curriculum;
        this.plans = plans;
        this.transaction = transaction;
    }

    /**
     * Reads, checks, and takes in.
     *
     * @param dryRun does all of it and keeps nothing: what it tells is what would happen
     * @throws ImportStopped when the progress says so
     */
    public ImportOutcome run(Path bundle, boolean dryRun, ImportProgress progress) {
        step(progress, ImportStep.READ);
        return switch (reader.read(bundle)) {
            case FaultyBundle(var faults, var notices) ->
                new ImportOutcome.Refused(
                        faults.stream().map(RosterImport::place).toList());
            case ReadBundle read ->
                transaction.execute(status -> {
                    ImportOutcome outcome = take(read, progress);
                    if (dryRun || outcome instanceof ImportOutcome.Refused) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                });
        };
    }

    private ImportOutcome take(ReadBundle read, ImportProgress progress) {
        plans.use();
        step(progress, ImportStep.CHECK);
        List<Fault> faults = check.faults(read);
        if (!faults.isEmpty()) {
            return new ImportOutcome.Refused(
                    faults.stream().map(RosterImport::place).toList());
        }
        Rosters rosters = check.rosters(read);
        step(progress, ImportStep.PEOPLE);
        List<Tally> tallies = people.apply(rosters.people());
        step(progress, ImportStep.TIMETABLE);
        List<Tally> more = curriculum.apply(rosters.curriculum());
        step(progress, ImportStep.KEEP);
        return new ImportOutcome.Taken(
                Stream.concat(tallies.stream(), more.stream()).toList(), notices(read));
    }

    private static List<Place> notices(BundleReading read) {
        return read.notices().stream()
                .map(notice ->
                        new Place(notice.file(), notice.row(), notice.column(), notice.messageKey(), notice.args()))
                .toList();
    }

    private static Place place(Fault fault) {
        return new Place(fault.file(), fault.row(), fault.column(), fault.messageKey(), fault.args());
    }

    private static void step(ImportProgress progress, ImportStep step) {
        if (!progress.go(step)) {
            throw new ImportStopped();
        }
    }
}
