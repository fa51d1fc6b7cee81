package io.reglament.curriculum.thematic;

import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.thematic.PlanStep.What;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import io.reglament.identity.Member;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.SchoolClock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Submitted plans are approved, or returned with words. */
@Component
public class PlanDecisions {
    /** The longest words. */
    public static final int WORDS_MOST = 1_000;

    private final VersionRows versions;
    private final TopicRows topics;
    private final StepRows steps;
    private final PlanShelf shelf;
    private final PlanRows plans;
    private final Touches touches;
    private final LessonsOfPlans lessons;
    private final SchoolClock clock;

    PlanDecisions(
            VersionRows versions,
            TopicRows topics,
            StepRows steps,
            PlanShelf shelf,
            PlanRows plans,
            Touches touches,
            LessonsOfPlans lessons,
            SchoolClock clock) {
        this.versions = versions;
        this.topics = topics;
        this.steps = steps;
        this.shelf = shelf;
        this.plans = plans;
        this.touches = touches;
        this.lessons = lessons;
        this.clock = clock;
    }

    /**
     * A page of those that wait, the longest waiting first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<PlanLine> waiting(int page) {
        return shelf.waiting(page);
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int waiting() {
        return shelf.countWaiting();
    }

    /**
     * Approves the version that waits.
     *
     * @throws io.reglament.regulation.Refused when that one does not wait, or it is the member's own
     */
    @Transactional
    public void approve(PlanId plan, int number, String words, Member by) {
        decide(plan, number, PlanState.APPROVED, words.strip(), by);
        lessons.touchUntil(plan, clock.today(by.school().zone()));
    }

    /**
     * Returns the version that waits.
     *
     * @throws io.reglament.regulation.Refused as for {@link #approve}, and without words
     */
    @Transactional
    public void giveBack(PlanId plan, int number, String words, Member by) {
        if (words.isBlank()) {
            throw PlanRefusals.WORDS_MISSING.refused();
        }
        decide(plan, number, PlanState.RETURNED, words.strip(), by);
    }

    private void decide(PlanId plan, int number, PlanState state, String words, Member by) {
        if (words.length() > WORDS_MOST) {
            throw PlanRefusals.WORDS_LONG.refused(WORDS_MOST);
        }
        PlanVersion last = versions.lock(plan).getLast();
        if (!last.waiting() || last.number() != number) {
            throw PlanRefusals.NOT_WAITING.refused();
        }
        if (last.submitted().filter(deed -> deed.by().equals(by.person())).isPresent()) {
            throw PlanRefusals.OWN_PLAN.refused();
        }
        Deed deed = new Deed(by.person(), clock.now().truncatedTo(ChronoUnit.MICROS));
        versions.decide(last, state, words, deed);
        What what = state == PlanState.APPROVED ? What.APPROVED : What.RETURNED;
        steps.add(plan, number, what, topics.of(plan, number), words, deed);
        if (state == PlanState.APPROVED) {
            touches.groups(plans.groups(plan));
        }
    }
}
