package io.reglament.compliance.outages;

import io.reglament.compliance.deadlines.OutagesAreJudgedAnew;
import io.reglament.compliance.inspections.ChangedMeanwhile;
import io.reglament.compliance.outages.OutageStep.What;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bound school's register of outages. What people report moves nothing until an administrator confirms it. */
@Component
@Transactional
public class Outages {
    /** On a page. */
    public static final int PAGE = 30;

    /** In one picture at most. */
    private static final int MOST = 300;

    /** Reports of one person that nobody has looked into yet. */
    private static final int MOST_WAITING = 20;

    private final OutageRows rows;
    private final OutageHistory history;
    private final OutageNotices notices;
    private final OutagesAreJudgedAnew judging;
    private final SchoolClock clock;

    Outages(
            OutageRows rows,
            OutageHistory history,
            OutageNotices notices,
            OutagesAreJudgedAnew judging,
            SchoolClock clock) {
        this.rows = rows;
        this.history = history;
        this.notices = notices;
        this.judging = judging;
        this.clock = clock;
    }

    /**
     * What an administrator says of an outage.
     *
     * @param rooms whose lessons it counts for; none for all of the school
     */
    public record Ruling(OutageTimes times, List<String> rooms, String words) {
        public Ruling {
            rooms = List.copyOf(rooms);
        }
    }

    /**
     * Takes in what somebody noticed, and tells the administrators.
     *
     * @throws Refused {@code compliance.outage.times…} or {@code .too-many}
     */
    public UUID report(String what, String place, OutageTimes times, Member member) {
        Instant now = clock.now();
        times.check(now);
        if (rows.waitingOf(member.person()) >= MOST_WAITING) {
            throw new Refused("compliance.outage.too-many", new Basis.NotRegulated(), MOST_WAITING);
        }
        OutageView outage = new OutageView(
                Ids.next(),
                OutageState.REPORTED,
                what,
                place,
                List.of(),
                times.from(),
                times.until(),
                Optional.of(member.person()),
                now,
                "",
                1);
        rows.add(outage);
        step(outage, What.REPORTED, what, Optional.of(times), member);
        notices.reported(outage);
        return outage.id();
    }

    /** Notes that somebody who can mend it was told; may be noted again and again. */
    public void passOn(UUID id, String words, Member member) {
        OutageView outage = reported(id);
        step(outage, What.PASSED_ON, words, Optional.empty(), member);
        notices.passedOn(outage);
    }

    /**
     * Confirms it, or sets its times right: from now on they count, and what was judged by others is judged anew.
     *
     * @throws Refused {@code compliance.outage.times…}
     */
    public void confirm(UUID id, int version, Ruling ruling, Member member) {
        OutageView before = reported(id);
        ruling.times().check(clock.now());
        OutageView after = judged(before, version, OutageState.CONFIRMED, ruling);
        step(after, What.CONFIRMED, ruling.words(), Optional.of(ruling.times()), member);
        judgeAnew(before, after);
        notices.confirmed(after);
    }

    /** Declines it, also after it was confirmed: it moves nothing any more. */
    public void decline(UUID id, int version, String words, Member member) {
        OutageView before = reported(id);
        Ruling same = new Ruling(new OutageTimes(before.from(), before.until()), before.rooms(), words);
        OutageView after = judged(before, version, OutageState.DECLINED, same);
        step(after, What.DECLINED, words, Optional.empty(), member);
        judgeAnew(before, after);
        notices.declined(after);
    }

    /** A page of the register and one more where another follows: what waits first, then the newest. */
    @Transactional(readOnly = true)
    public List<OutageView> page(int page) {
        return rows.page(Math.multiplyExact(page, PAGE), PAGE + 1);
    }

    /** Those confirmed that touch [from, until), in the order of time. */
    @Transactional(readOnly = true)
    public List<OutageView> confirmed(Instant from, Instant until) {
        return rows.confirmed(from, until, MOST);
    }

    @Transactional(readOnly = true)
    public Optional<OutageView> find(UUID id) {
        return rows.find(id);
    }

    /** What became of it, in the order in which it happened. */
    @Transactional(readOnly = true)
    public List<OutageStep> history(UUID id) {
        return history.of(id);
    }

    /** What the platform noticed of itself is a fact; nobody rules on it. */
    private OutageView reported(UUID id) {
        return rows.find(id).filter(outage -> !outage.ofPlatform()).orElseThrow(Absent::new);
    }

    private OutageView judged(OutageView before, int version, OutageState state, Ruling ruling) {
        OutageView judged = new OutageView(
                before.id(),
                state,
                before.what(),
                before.place(),
                ruling.rooms(),
                ruling.times().from(),
                ruling.times().until(),
                before.reportedBy(),
                before.reportedAt(),
                ruling.words(),
                version);
        if (!rows.judge(judged)) {
            throw new ChangedMeanwhile();
        }
        return rows.find(before.id()).orElseThrow(Absent::new);
    }

    private void judgeAnew(OutageView before, OutageView after) {
        Instant now = clock.now();
        Instant until = later(before.until().orElse(now), after.until().orElse(now));
        if (before.is(OutageState.CONFIRMED)) {
            Instant from = before.from().isBefore(after.from()) ? before.from() : after.from();
            judging.changed(from, until);
        } else if (after.is(OutageState.CONFIRMED)) {
            judging.added(after.from(), until);
        }
    }

    private void step(OutageView outage, What what, String words, Optional<OutageTimes> times, Member member) {
        Optional<PersonId> by = Optional.of(member.person());
        history.add(
                outage.id(),
                new OutageStep(
                        what, words, times.map(OutageTimes::from), times.flatMap(OutageTimes::until), by, clock.now()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
