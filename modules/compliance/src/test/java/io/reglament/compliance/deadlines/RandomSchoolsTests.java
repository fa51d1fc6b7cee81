package io.reglament.compliance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.ModelChanges;
import io.reglament.compliance.courses.ModelSchool;
import io.reglament.compliance.deadlines.Finding.Place;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * However a school's terms went: looking at the sheets and class days to which touched lessons and works lead, and at
 * what falls due, finds what looking at everything from scratch finds, in whatever order it is read. The same histories in
 * every run; a failing one names its seed.
 */
class RandomSchoolsTests {
    private static final int HISTORIES = 250;
    private static final int STEPS = 30;
    private static final Instant START = Instant.parse("2026-08-31T20:00:00Z");

    @Test
    void what_touched_entries_lead_to_finds_what_a_look_at_everything_finds() {
        Set<FindingRule> met = EnumSet.noneOf(FindingRule.class);
        for (int seed = 0; seed < HISTORIES; seed++) {
            history(seed, met);
        }
        assertThat(met)
                .contains(
                        FindingRule.MARKS_SELDOM,
                        FindingRule.MARKS_SELDOM_SOON,
                        FindingRule.NOT_ASKED_AGAIN,
                        FindingRule.MARKS_TOO_FEW,
                        FindingRule.TEST_NOT_PLANNED,
                        FindingRule.TESTS_OF_DAY,
                        FindingRule.TESTS_TOO_NEAR,
                        FindingRule.TEST_AT_EDGE,
                        FindingRule.HOMEWORK_OF_DAY,
                        FindingRule.HOMEWORK_OF_WEEKEND);
    }

    private static void history(int seed, Set<FindingRule> met) {
        Random random = new Random(seed);
        ModelSchool school = new ModelSchool(random);
        ModelEngine incremental = new ModelEngine(school, random);
        Instant now = START;
        for (int step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(random.nextInt(6) == 0 ? 1_500_000 : 40_000));
            ModelChanges changes = school.changes();
            for (int change = random.nextInt(step == 0 ? 60 : 4); change >= 0; change--) {
                changes.happens(random, now);
                if (random.nextInt(8) == 0) {
                    incremental.judgeEarly(changes.lessons(), now);
                    incremental.judgeEarly(changes.works(), now);
                }
            }
            incremental.evaluate(changes, now);

            String where = "seed " + seed + ", step " + step;
            ModelEngine full = ModelEngine.full(school, new Random(seed), now);
            same(incremental, full, where);
            if (step % 6 == 0) {
                same(ModelEngine.full(school, random, now), full, where + ", in another order");
            }
            full.standing().keySet().forEach(place -> met.add(place.rule()));
        }
    }

    /** What differs alone is shown: a school has hundreds of findings. */
    private static void same(ModelEngine one, ModelEngine other, String where) {
        assertThat(lacking(one, other)).as(where).isEqualTo(lacking(other, one));
    }

    private static Set<Map.Entry<Place, List<Object>>> lacking(ModelEngine of, ModelEngine in) {
        Set<Map.Entry<Place, List<Object>>> lacking =
                new HashSet<>(of.standing().entrySet());
        lacking.removeAll(in.standing().entrySet());
        return lacking;
    }
}
