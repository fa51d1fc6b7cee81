package io.reglament.curriculum.thematic;

import io.reglament.curriculum.GroupYear;
import io.reglament.curriculum.PlanId;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.PlanStep.What;
import io.reglament.curriculum.thematic.PlanVersion.Deed;
import io.reglament.identity.Member;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts are edited topic by topic or by whole tables, and submitted. A table with one fault changes nothing. */
@Component
public class PlanDrafts {
    private final VersionRows versions;
    private final TopicRows topics;
    private final StepRows steps;
    private final PlanYears years;
    private final Profiles profiles;
    private final SchoolClock clock;

    PlanDrafts(
            VersionRows versions,
            TopicRows topics,
            StepRows steps,
            PlanYears years,
            Profiles profiles,
            SchoolClock clock) {
        this.versions = versions;
        this.topics = topics;
        this.steps = steps;
        this.years = years;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The written forms of control that a plan of this year may name. */
    public KnownForms forms(Plan plan, Member member) {
        return KnownForms.of(profiles.on(clock.today(member.school().zone())));
    }

    /** The year that the plan is for. */
    @Transactional(readOnly = true)
    public Optional<GroupYear> year(Plan plan) {
        return years.of(plan);
    }

    /** Reads a file whose first row names the columns, for {@link TopicEdit.Replace}. */
    @Transactional(readOnly = true)
    public TableReading file(Plan plan, byte[] bytes, Member member) {
        return table(plan, member).file(bytes);
    }

    /** Reads what was pasted, for {@link TopicEdit.Append}. */
    @Transactional(readOnly = true)
    public TableReading pasted(Plan plan, String text, Member member) {
        return table(plan, member).pasted(text);
    }

    /**
     * Reads the fields of one topic.
     *
     * @param fields by the names of the columns
     */
    @Transactional(readOnly = true)
    public TableReading typed(Plan plan, Map<String, String> fields, Member member) {
        return table(plan, member).typed(fields);
    }

    /**
     * Changes the draft.
     *
     * @param edition over which it was typed
     * @return how many topics there are now
     * @throws io.reglament.regulation.Refused when it is no draft, was changed meanwhile, or grows too long
     */
    @Transactional
    public int edit(PlanId plan, int edition, TopicEdit edit, Member by) {
        PlanVersion draft = draft(plan);
        List<PlannedTopic> after = edit.of(topics.of(plan, draft.number()));
        if (after.size() > TopicTable.TOPICS_MOST) {
            throw PlanRefusals.TOO_MANY_TOPICS.refused(TopicTable.TOPICS_MOST);
        }
        Deed deed = deed(by);
        if (!versions.edit(draft, edition, deed.at())) {
            throw PlanRefusals.CHANGED_MEANWHILE.refused();
        }
        topics.replace(plan, draft.number(), after);
        What what = edit instanceof TopicEdit.Replace || edit instanceof TopicEdit.Append ? What.READ_IN : What.EDITED;
        steps.add(plan, draft.number(), what, after, "", deed);
        return after.size();
    }

    /**
     * Puts the draft before the deputy head.
     *
     * @throws io.reglament.regulation.Refused when it is no draft, was changed meanwhile, or is empty
     */
    @Transactional
    public void submit(PlanId plan, int edition, Member by) {
        PlanVersion draft = draft(plan);
        List<PlannedTopic> all = topics.of(plan, draft.number());
        if (all.isEmpty()) {
            throw PlanRefusals.NO_TOPICS.refused();
        }
        Deed deed = deed(by);
        if (!versions.submit(draft, edition, deed)) {
            throw PlanRefusals.CHANGED_MEANWHILE.refused();
        }
        steps.add(plan, draft.number(), What.SUBMITTED, all, "", deed);
    }

    private TopicTable table(Plan plan, Member member) {
        GroupYear year = years.of(plan).orElseThrow(PlanRefusals.NO_YEAR::refused);
        return new TopicTable(year, forms(plan, member));
    }

    private PlanVersion draft(PlanId plan) {
        PlanVersion last = versions.lock(plan).getLast();
        if (!last.draft()) {
            throw PlanRefusals.NOT_A_DRAFT.refused();
        }
        return last;
    }

    private Deed deed(Member by) {
        return new Deed(by.person(), clock.now().truncatedTo(ChronoUnit.MICROS));
    }
}
