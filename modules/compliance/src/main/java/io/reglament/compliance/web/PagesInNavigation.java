package io.reglament.compliance.web;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Duties, remarks, inspections, findings, regulation, outages and lost access in the bar, each for whoever may open it. */
@Component
class PagesInNavigation implements Navigation {
    private static final Map<Permission, NavigationItem> PAGES = Map.of(
            Permission.SEE_DUTIES, new NavigationItem("compliance.nav.duties", "/duties", 26),
            Permission.ANSWER_REMARKS, new NavigationItem("compliance.nav.remarks", "/remarks", 28),
            Permission.INSPECT, new NavigationItem("compliance.nav.inspections", "/inspections", 32),
            Permission.REPORT_OUTAGES, new NavigationItem("compliance.nav.outages", "/outages", 45),
            Permission.ISSUE_ACCESS, new NavigationItem("compliance.nav.credentials", "/credentials", 85),
            Permission.SEE_FINDINGS, new NavigationItem("compliance.nav.findings", "/findings", 30),
            Permission.SEE_REGULATION, new NavigationItem("compliance.nav.regulation", "/regulation", 40));

    private final Members members;

    PagesInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).map(PagesInNavigation::items).orElse(List.of());
    }

    private static List<NavigationItem> items(Member member) {
        return PAGES.entrySet().stream()
                .filter(page -> member.may(page.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
