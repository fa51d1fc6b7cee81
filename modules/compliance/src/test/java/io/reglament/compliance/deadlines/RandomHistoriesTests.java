package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.curriculum.DueMoment;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * However a school's days went: looking at what changed finds what looking at everything finds, being stricter never finds
 * less, and the order of looking does not matter. A million random duties in all, the same ones in every run.
 */
class RandomHistoriesTests {
    private static final int HISTORIES = 100_000;
    private static final int DUTIES = 5;
    private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");
    private static final LocalDate ON_AIR = LocalDate.of(2026, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);
    private static final Basis CLAUSE = new Basis.ByClause(new ClauseId("A-5.2a"));
    private static final About ABOUT =
            new About(new PersonId(new UUID(0, 1)), "7-Б", "Алгебра", DAY, Optional.empty(), Optional.empty());

    /** What is asked of one lesson at some moment: until when, and what stands there. */
    private record Duty(Place place, Instant due, Optional<Instant> entered) {
        Judged judged(Instant now) {
            DueMoment moment = new DueMoment(due, new Deadline.SameDay(Optional.empty()), CLAUSE);
            return new Judged(place, ABOUT, moment, new Judgement(ON_AIR, now).of(DAY, moment, entered));
        }

        Duty due(Instant other) {
            return new Duty(place, other, entered);
        }

        Duty entered(Optional<Instant> other) {
            return new Duty(place, due, other);
        }
    }

    @Test
    void lookingAtWhatChangedFindsWhatLookingAtEverythingFinds() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < HISTORIES; i++) {
            List<Duty> duties = new ArrayList<>(duties(random).stream()
                    .map(duty -> duty.entered(Optional.empty()))
                    .toList());
            Map<Place, Finding> incremental = new HashMap<>();
            Instant now = START;
            for (int step = 0; step < 6; step++) {
                now = now.plusSeconds(random.nextInt(1, 500));
                int which = random.nextInt(DUTIES);
                duties.set(which, changed(duties.get(which), now, random));
                look(incremental, touchedOrDue(duties, which, now), now);
            }
            look(incremental, due(duties, now), now);

            Map<Place, Finding> full = new HashMap<>(incremental);
            assertThat(FindingChanges.of(full, judged(duties, now), now)).isEmpty();
            Map<Place, Finding> fresh = new HashMap<>();
            look(fresh, duties, now);
            assertThat(standing(incremental)).isEqualTo(standing(fresh));
        }
    }

    @Test
    void aStricterDeadlineNeverFindsLess() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < HISTORIES; i++) {
            List<Duty> loose = duties(random);
            List<Duty> strict = loose.stream()
                    .map(duty -> duty.due(duty.due().minusSeconds(random.nextInt(500))))
                    .toList();
            Instant now = START.plusSeconds(random.nextInt(3_000));

            assertThat(found(strict, now).keySet())
                    .containsAll(found(loose, now).keySet());
        }
    }

    @Test
    void theOrderOfLookingDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < HISTORIES; i++) {
            List<Duty> duties = duties(random);
            Instant now = START.plusSeconds(random.nextInt(3_000));
            List<Duty> shuffled = new ArrayList<>(duties);
            Collections.swap(shuffled, random.nextInt(DUTIES), random.nextInt(DUTIES));
            Collections.swap(shuffled, random.nextInt(DUTIES), random.nextInt(DUTIES));

            assertThat(found(shuffled, now)).isEqualTo(found(duties, now));
            assertThat(found(duties, now)).isEqualTo(found(duties, now));
        }
    }

    /** A lesson that moved, an entry, one taken away, or one made again. */
    private static Duty changed(Duty duty, Instant now, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> duty.entered(Optional.of(now));
            case 1 -> duty.entered(Optional.empty());
            default -> duty.due(START.plusSeconds(random.nextInt(3_000)));
        };
    }

    /** The one that was touched, and all for which something fell due since anybody looked. */
    private static List<Duty> touchedOrDue(List<Duty> duties, int touched, Instant now) {
        List<Duty> looked = new ArrayList<>(due(duties, now));
        looked.remove(duties.get(touched));
        looked.add(duties.get(touched));
        return looked;
    }

    private static List<Duty> due(List<Duty> duties, Instant now) {
        return duties.stream().filter(duty -> !duty.due().isAfter(now)).toList();
    }

    private static void look(Map<Place, Finding> known, List<Duty> duties, Instant now) {
        Map<Place, Finding> ofThese = new HashMap<>();
        duties.forEach(duty ->
                Optional.ofNullable(known.get(duty.place())).ifPresent(found -> ofThese.put(duty.place(), found)));
        FindingChanges.of(ofThese, judged(duties, now), now)
                .forEach(change -> known.put(change.finding().place(), change.finding()));
    }

    private static List<Judged> judged(List<Duty> duties, Instant now) {
        return duties.stream().map(duty -> duty.judged(now)).toList();
    }

    private static Map<Place, List<Object>> found(List<Duty> duties, Instant now) {
        Map<Place, Finding> known = new HashMap<>();
        look(known, duties, now);
        return standing(known);
    }

    /** What anybody sees of findings: their ids, and when they opened before they were revised, are their own. */
    private static Map<Place, List<Object>> standing(Map<Place, Finding> findings) {
        Map<Place, List<Object>> standing = new HashMap<>();
        findings.forEach((place, finding) -> {
            if (finding.state() != FindingState.WITHDRAWN) {
                standing.put(place, List.of(finding.state(), finding.dueAt(), finding.mendedAt(), finding.basis()));
            }
        });
        return standing;
    }

    private static List<Duty> duties(SplittableRandom random) {
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < DUTIES; i++) {
            Optional<Instant> entered =
                    random.nextBoolean() ? Optional.of(START.plusSeconds(random.nextInt(3_000))) : Optional.empty();
            Instant due = START.plusSeconds(random.nextInt(3_000));
            duties.add(new Duty(new Place(new UUID(1, i), FindingRule.TOPIC), due, entered));
        }
        return duties;
    }
}
