package io.reglament.regulation;

import io.reglament.regulation.VersionStore.Stored;
import io.reglament.regulation.VersionStore.Text;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a base on all schools, each inside itself. What a school's regulation says stays there: counts come out. */
@Component
final class BaseImpacts {
    private static final int PAGE = 100;

    private final SchoolRegistry schools;
    private final RoundTrip trips;
    private final Bases bases;
    private final ProfileReader reader;
    private final DivisionChecks divisions;
    private final TransactionTemplate transaction;

    BaseImpacts(
            SchoolRegistry schools,
            RoundTrip trips,
            Bases bases,
            ProfileReader reader,
            DivisionChecks divisions,
            TransactionTemplate transaction) {
        this.schools = schools;
        this.trips = trips;
        this.bases = bases;
        this.reader = reader;
        this.divisions = divisions;
        this.transaction = transaction;
    }

    BaseImpact of(String base, LocalDate from) {
        List<BaseImpact.Touch> touched = new ArrayList<>();
        int seen = 0;
        int last = 0;
        for (List<School> page = schools.after(last, PAGE); !page.isEmpty(); page = schools.after(last, PAGE)) {
            page.stream()
                    .map(school -> inside(school, base, from))
                    .filter(BaseImpact.Touch::any)
                    .forEach(touched::add);
            seen += page.size();
            last = page.getLast().id().value();
        }
        return new BaseImpact(seen, touched);
    }

    /** The latest today of all schools: no school's past may change. */
    LocalDate earliest(Function<School, LocalDate> today) {
        LocalDate earliest = LocalDate.EPOCH;
        int last = 0;
        for (List<School> page = schools.after(last, PAGE); !page.isEmpty(); page = schools.after(last, PAGE)) {
            LocalDate latest =
                    page.stream().map(today).max(LocalDate::compareTo).orElse(earliest);
            earliest = latest.isAfter(earliest) ? latest : earliest;
            last = page.getLast().id().value();
        }
        return earliest;
    }

    private BaseImpact.Touch inside(School school, String base, LocalDate from) {
        return SchoolContext.call(
                school.id(),
                () -> Optional.ofNullable(transaction.execute(status -> touch(school, base, from)))
                        .orElseThrow());
    }

    private BaseImpact.Touch touch(School school, String base, LocalDate from) {
        int locked = 0;
        int norms = 0;
        boolean broken = false;
        for (Stored stored : trips.ask(VersionStore.askEver()).since(from)) {
            Text text = trips.ask(VersionStore.askText(stored)).orElseThrow();
            String now = bases.on(from, text.base());
            if (isBroken(text.yaml(), now, base, from)) {
                broken = true;
            } else {
                Set<String> old = keys(text.yaml(), now).collect(Collectors.toSet());
                List<String> found = keys(text.yaml(), base)
                        .filter(key -> !old.contains(key))
                        .toList();
                int overruled = (int) found.stream()
                        .filter(key -> key.startsWith(BaseConflicts.LOCKED))
                        .count();
                locked = Math.max(locked, overruled);
                norms = Math.max(norms, found.size() - overruled);
            }
        }
        return new BaseImpact.Touch(school, locked, norms, broken);
    }

    private Stream<String> keys(String yaml, String base) {
        return reader.conflicts(yaml, base).stream()
                .map(Conflict::key)
                .filter(key -> key.startsWith(BaseConflicts.LOCKED) || key.startsWith(BaseConflicts.NORM));
    }

    /** What was overruled is no fault here; what was a fault before is none of this base's. */
    private boolean isBroken(String yaml, String now, String base, LocalDate from) {
        byte[] text = yaml.getBytes(StandardCharsets.UTF_8);
        if (faults(text, base).anyMatch(fault -> faults(text, now).noneMatch(fault::equals))) {
            return true;
        }
        try {
            divisions.require(reader.reread(yaml, now), reader.reread(yaml, base), from);
            return false;
        } catch (ProfileRefused calendar) {
            return true;
        }
    }

    private Stream<ProfileFault> faults(byte[] yaml, String base) {
        return reader.read(yaml, base, Optional.empty()) instanceof ProfileReading.Broken broken
                ? broken.faults().stream().filter(fault -> !fault.code().equals(UnderTheDistrict.LOCKED))
                : Stream.empty();
    }
}
