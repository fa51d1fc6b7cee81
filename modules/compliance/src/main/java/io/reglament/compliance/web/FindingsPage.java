package io.reglament.compliance.web;

import io.reglament.compliance.FindingCounts;
import io.reglament.compliance.FindingPage;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.Findings;
import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The keeping of the journals: what is late, by teacher, class, day and clause. */
@Controller
class FindingsPage {
    private static final int USUAL_DAYS = 10;

    private final Findings findings;
    private final FindingsComposition composition;
    private final LateOfSchool school;
    private final People people;
    private final Profiles profiles;
    private final SchoolClock clock;

    FindingsPage(
            Findings findings,
            FindingsComposition composition,
            LateOfSchool school,
            People people,
            Profiles profiles,
            SchoolClock clock) {
        this.findings = findings;
        this.composition = composition;
        this.school = school;
        this.people = people;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/findings")
    @Allowed(Permission.SEE_FINDINGS)
    String findings(Member member, @Valid @ModelAttribute FindingsRequest request, Model model) {
        LocalDate today = clock.today(member.school().zone());
        FindingQuery query = request.query(today, findings.firstOfLastDays(today, USUAL_DAYS));
        FindingCounts counts = findings.count(query);
        FindingPage page = findings.page(query, request.pageNumber());
        FindingsAddress address = new FindingsAddress("/s/" + member.school().slug(), query);
        model.addAttribute("root", address.root());
        List<LateOfSchool.Line> late = school.lines(member.school(), query.first(), query.last(), today);
        model.addAttribute("school", late.stream().limit(SchoolFindings.MOST).toList());
        model.addAttribute("schoolMost", late.size() > SchoolFindings.MOST ? SchoolFindings.MOST : 0);
        model.addAttribute(
                "view",
                composition.view(
                        member.school(), today, address, counts, page, names(query, counts, page), profiles.on(today)));
        return "compliance/findings";
    }

    private Map<PersonId, String> names(FindingQuery query, FindingCounts counts, FindingPage page) {
        Set<PersonId> people = new HashSet<>(counts.byTeacher().keySet());
        page.findings().stream().map(FindingView::teacher).forEach(people::add);
        page.findings().stream().flatMap(finding -> finding.student().stream()).forEach(people::add);
        query.teacher().ifPresent(people::add);
        Map<PersonId, String> names = new HashMap<>();
        this.people.names(people).forEach((person, name) -> names.put(person, name.initials()));
        return names;
    }
}
