package io.reglament.compliance.obligations;

import io.reglament.compliance.Obligation;
import io.reglament.compliance.Obligations;
import io.reglament.compliance.duties.Duties;
import io.reglament.compliance.duties.DutyStanding;
import io.reglament.compliance.duties.Occurrence;
import io.reglament.compliance.obligations.SchoolFinding.Place;
import io.reglament.compliance.obligations.SchoolFindingChanges.Change;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.ExtendedDue;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bound school owed as a whole and did not do in time: duties that came round, and what modules know of. */
@Component
public class SchoolFindings {
    /** Findings in a list at most. */
    public static final int MOST = 50;

    private static final String DUTIES = "/duties";

    private final SchoolFindingRows rows;
    private final Duties duties;
    private final List<Obligations> sources;
    private final OverdueNotices notices;
    private final DeadlineCalendar deadlines;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    SchoolFindings(
            SchoolFindingRows rows,
            Duties duties,
            List<Obligations> sources,
            OverdueNotices notices,
            DeadlineCalendar deadlines,
            SchoolRegistry schools,
            SchoolClock clock) {
        this.rows = rows;
        this.duties = duties;
        this.sources = List.copyOf(sources);
        this.notices = notices;
        this.deadlines = deadlines;
        this.schools = schools;
        this.clock = clock;
    }

    /** What fell due on these days and was late, what is still open first; both days included; one more where there is. */
    @Transactional(readOnly = true)
    public List<SchoolFinding> late(LocalDate first, LocalDate last) {
        ZoneId zone = schools.current().zone();
        // A duty of a day falls due at the midnight that ends it.
        return rows.late(start(first, zone), start(last.plusDays(1), zone).plusNanos(1000), MOST + 1);
    }

    /** Makes the findings say what is owed now. Doing it twice changes nothing; in a constant number of queries. */
    @Transactional
    public void check() {
        rows.queue();
        ZoneId zone = schools.current().zone();
        Instant now = clock.now();
        LocalDate month = LocalDate.ofInstant(now, zone).withDayOfMonth(1).minusMonths(Duties.MONTHS_BACK);
        Instant from = start(month, zone);
        Instant since =
                rows.oldestOpen().filter(oldest -> oldest.isBefore(from)).orElse(from);
        Instant until = now.plusNanos(1000);
        List<Owed> owed =
                Stream.concat(ofDuties(zone, until), ofModules(since, until)).toList();
        List<Change> changes = SchoolFindingChanges.of(known(since, month, until), owed, now);
        rows.write(changes, now);
        notices.tell(changes);
    }

    /** A duty that began before the days looked at is not among what is owed: that says nothing of it. */
    private Map<Place, SchoolFinding> known(Instant since, LocalDate from, Instant until) {
        return rows.due(since, until).stream()
                .filter(finding -> finding.firstDay().filter(from::isAfter).isEmpty())
                .collect(Collectors.toMap(SchoolFinding::place, Function.identity()));
    }

    private Stream<Owed> ofModules(Instant since, Instant until) {
        LocalDate onAirFrom = schools.current().onAirFrom();
        Instant onAir = start(onAirFrom, schools.current().zone());
        BiFunction<Instant, Instant, ExtendedDue> extended = deadlines.extended(onAir);
        return sources.stream()
                .flatMap(source -> source.due(since, until).stream())
                .filter(obligation -> obligation.dueAt().isAfter(onAir))
                .map(obligation -> new Owed(obligation, obligation.label(), extended.apply(onAir, obligation.dueAt())));
    }

    private Stream<Owed> ofDuties(ZoneId zone, Instant until) {
        return duties.standing().stream()
                .map(standing -> owed(
                        standing,
                        new Obligation(
                                standing.duty().key(),
                                SchoolFinding.DUTY,
                                List.of(standing.duty().who()),
                                standing.duty().basis(),
                                standing.duty().dueAt(zone),
                                standing.evidence().map(evidence -> evidence.at()),
                                DUTIES)))
                .filter(each -> each.obligation().dueAt().isBefore(until));
    }

    private static Owed owed(DutyStanding standing, Obligation obligation) {
        Occurrence duty = standing.duty();
        return new Owed(
                obligation,
                duty.schoolClass().map(ClassView::title).or(duty::plan).orElse(""),
                standing.due());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
