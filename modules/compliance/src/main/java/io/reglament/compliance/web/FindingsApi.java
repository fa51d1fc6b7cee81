package io.reglament.compliance.web;

import io.reglament.compliance.FindingPage;
import io.reglament.compliance.FindingQuery;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.Findings;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Findings through the programming interface, with the filters of the page. */
@RestController
class FindingsApi {
    private static final int USUAL_DAYS = 10;

    private final Findings findings;
    private final People people;
    private final FindingMapper mapper;
    private final SchoolClock clock;

    FindingsApi(Findings findings, People people, FindingMapper mapper, SchoolClock clock) {
        this.findings = findings;
        this.people = people;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The newest lessons first; without days, of the last ten days with lessons. */
    @Operation(summary = "What was not kept in time, newest lessons first")
    @GetMapping("/api/v1/s/{slug}/findings")
    @Allowed(Permission.SEE_FINDINGS)
    FindingPageResource findings(Member member, @Valid @ModelAttribute FindingsRequest request) {
        LocalDate today = clock.today(member.school().zone());
        FindingQuery query = request.query(today, findings.firstOfLastDays(today, USUAL_DAYS));
        FindingPage page = findings.page(query, request.pageNumber());
        Map<PersonId, PersonName> names = people.names(
                page.findings().stream().map(FindingView::teacher).distinct().toList());
        List<FindingResource> items = page.findings().stream()
                .map(finding -> mapper.resource(finding, names))
                .toList();
        return new FindingPageResource(items, query.first(), query.last(), page.page(), page.more());
    }
}
