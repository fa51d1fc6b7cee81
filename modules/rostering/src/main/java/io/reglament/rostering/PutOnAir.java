package io.reglament.rostering;

import io.reglament.regulation.ProfileFault;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.rostering.PutOnAirOutcome.OnAir;
import io.reglament.rostering.PutOnAirOutcome.Refused;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a school on air in one transaction: its place on the list, its profile, its people, classes and timetable. */
@Component
public class PutOnAir {
    private static final Refused SLUG_TAKEN = new Refused(List.of(), List.of(), true);

    private final SchoolRegistry schools;
    private final Profiles profiles;
    private final RosterImport rosters;
    private final TransactionTemplate transaction;

    PutOnAir(SchoolRegistry schools, Profiles profiles, RosterImport rosters, TransactionTemplate transaction) {
        this.schools = schools;
        this.profiles = profiles;
        this.rosters = rosters;
        this.transaction = transaction;
    }

    /**
     * What a school starts with.
     *
     * @param profile the profile's YAML
     * @param from the first day on which its lessons are kept here
     */
    public record Request(Slug slug, SchoolNames names, ZoneId zone, String profile, Path bundle, LocalDate from) {}

    /**
     * Everything of it, or nothing when anything is wrong.
     *
     * @throws ImportStopped when the progress says so; nothing is kept then
     * @throws DuplicateKeyException when another school of another slug was put on air at the same moment: try again
     */
    public PutOnAirOutcome put(Request request, ImportProgress progress) {
        if (taken(request.slug())) {
            return SLUG_TAKEN;
        }
        try {
            return fill(schools.nextId(), request, progress);
        } catch (DuplicateKeyException e) {
            if (taken(request.slug())) {
                return SLUG_TAKEN;
            }
            throw e;
        }
    }

    private boolean taken(Slug slug) {
        return schools.find(slug).isPresent();
    }

    private PutOnAirOutcome fill(SchoolId id, Request request, ImportProgress progress) {
        return SchoolContext.call(
                id,
                () -> transaction.execute(status -> {
                    PutOnAirOutcome outcome = filled(id, request, progress);
                    if (outcome instanceof Refused) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private PutOnAirOutcome filled(SchoolId id, Request request, ImportProgress progress) {
        schools.add(new School(id, request.slug(), request.names(), request.zone(), request.from()));
        if (profiles.install(request.profile().getBytes(StandardCharsets.UTF_8), request.from())
                instanceof Uploaded.Faulty(List<ProfileFault> faults)) {
            return new Refused(faults, List.of(), false);
        }
        return switch (rosters.run(request.bundle(), false, progress)) {
            case ImportOutcome.Refused(var faults) -> new Refused(List.of(), faults, false);
            case ImportOutcome.Taken taken -> new OnAir(id, taken.tallies());
        };
    }
}
