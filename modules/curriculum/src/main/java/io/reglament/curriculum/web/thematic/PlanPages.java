package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.thematic.PlanDrafts;
import io.reglament.curriculum.thematic.PlanProgress;
import io.reglament.curriculum.thematic.PlanStep;
import io.reglament.curriculum.thematic.PlanVersion;
import io.reglament.curriculum.thematic.Plans;
import io.reglament.curriculum.thematic.Progress;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.regulation.FormOfControl;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a plan: its topics against the calendar, or to be edited where it is a draft of one's own. */
@Component
class PlanPages {
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanProgress progress;
    private final Groups groups;
    private final People people;
    private final SchoolClock clock;

    PlanPages(Plans plans, PlanDrafts drafts, PlanProgress progress, Groups groups, People people, SchoolClock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.progress = progress;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param number of the version; absent: the last one
     * @param group against whose calendar it is shown; absent: the first
     */
    ModelAndView page(SeenPlan seen, Optional<Integer> number, Optional<UUID> group, PlanForm form, Member member) {
        PlanVersion version = seen.version(number);
        List<PlannedTopic> topics = plans.topics(version.plan(), version.number());
        LocalDate today = clock.today(member.school().zone());
        boolean edit = version.draft() && seen.keep();
        ModelAndView page = new ModelAndView("curriculum/plan");
        page.addObject("tabs", PlanTabs.of(member, ""));
        page.addObject("address", PlanAddress.of(version.plan(), member));
        page.addObject("seen", seen);
        page.addObject("version", version);
        page.addObject("topics", topics);
        page.addObject("hours", topics.stream().mapToInt(PlannedTopic::hours).sum());
        page.addObject("edit", edit);
        page.addObject("decide", decides(seen, version, member));
        page.addObject("form", form.over(topics));
        page.addObject("forms", forms(seen, member));
        page.addObject("zone", member.school().zone());
        page.addObject("today", today);
        List<GroupView> own = own(seen, today, member);
        page.addObject("own", own);
        page.addObject(
                "targets",
                own.stream().filter(one -> !seen.plan().groups().contains(one)).toList());
        List<PlanStep> steps = seen.known() ? plans.steps(version.plan()) : List.of();
        page.addObject("steps", steps);
        page.addObject("names", people.names(named(seen, steps)));
        Optional<GroupView> shown = seen.group(group);
        Optional<Progress> against =
                shown.flatMap(one -> topics.isEmpty() ? Optional.empty() : against(seen, one, topics, today));
        page.addObject("shown", shown);
        page.addObject("progress", against);
        page.addObject(
                "picture",
                against.map(
                        found -> PlanPicture.of(found.lines(), found.coverage().held())));
        return page;
    }

    private Optional<Progress> against(SeenPlan seen, GroupView group, List<PlannedTopic> topics, LocalDate today) {
        return drafts.year(seen.plan()).map(year -> progress.of(seen.plan().id(), topics, group.id(), year, today));
    }

    /** The names of the forms of control in the user's language, by key. */
    private Map<String, String> forms(SeenPlan seen, Member member) {
        return drafts.forms(seen.plan(), member).all().stream()
                .collect(Collectors.toMap(
                        FormOfControl::key,
                        form -> form.name(LocaleContextHolder.getLocale()),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    /** Groups of the member for which a draft could be, too, or into which a plan of the base could be copied. */
    private List<GroupView> own(SeenPlan seen, LocalDate today, Member member) {
        return member.may(Permission.KEEP_LESSONS)
                ? groups.ofTeacher(member.person(), today).stream()
                        .filter(group -> group.subject().equals(seen.plan().subjectTitle()))
                        .toList()
                : List.of();
    }

    private static boolean decides(SeenPlan seen, PlanVersion version, Member member) {
        return version.waiting()
                && version.number() == seen.last().number()
                && member.may(Permission.APPROVE_PLANS)
                && version.submitted()
                        .filter(deed -> !deed.by().equals(member.person()))
                        .isPresent();
    }

    private static List<PersonId> named(SeenPlan seen, List<PlanStep> steps) {
        Stream<PersonId> deeds = seen.versions().stream()
                .flatMap(version -> Stream.of(version.submitted(), version.decided()))
                .flatMap(Optional::stream)
                .map(PlanVersion.Deed::by);
        return Stream.of(
                        deeds,
                        steps.stream().map(PlanStep::by),
                        Stream.of(seen.plan().author()))
                .flatMap(one -> one)
                .distinct()
                .toList();
    }
}
