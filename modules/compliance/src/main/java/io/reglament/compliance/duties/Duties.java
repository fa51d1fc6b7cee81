package io.reglament.compliance.duties;

import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.ExtendedDue;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The duties of the bound school and how it stands with them. */
@Component
public class Duties {
    /** Whole months before this one that are looked at. */
    public static final int MONTHS_BACK = 2;

    private static final int MONTHS_AHEAD = 2;

    private final DutyCalendar calendar;
    private final EvidenceReads evidence;
    private final DeadlineCalendar deadlines;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    Duties(
            DutyCalendar calendar,
            EvidenceReads evidence,
            DeadlineCalendar deadlines,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.calendar = calendar;
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.schools = schools;
        this.clock = clock;
    }

    /** Those of the last months and the next one, by their due moments; in a constant number of queries. */
    @Transactional(readOnly = true)
    public List<DutyStanding> standing() {
        ZoneId zone = schools.current().zone();
        Instant now = clock.now();
        LocalDate month = LocalDate.ofInstant(now, zone).withDayOfMonth(1);
        List<Occurrence> duties = calendar.between(month.minusMonths(MONTHS_BACK), month.plusMonths(MONTHS_AHEAD));
        Map<String, Evidence> done =
                evidence.of(duties.stream().map(Occurrence::key).toList());
        BiFunction<Instant, Instant, ExtendedDue> extended = deadlines.extended(duties.stream()
                .map(duty -> duty.beginsAt(zone))
                .min(Comparator.naturalOrder())
                .orElse(now));
        return duties.stream()
                .map(duty -> DutyStanding.of(
                        duty,
                        Optional.ofNullable(done.get(duty.key())),
                        extended.apply(duty.beginsAt(zone), duty.dueAt(zone)),
                        now,
                        zone))
                .toList();
    }

    /** One of {@link #standing}. */
    @Transactional(readOnly = true)
    public Optional<DutyStanding> find(String key) {
        return standing().stream().filter(each -> each.duty().key().equals(key)).findFirst();
    }
}
