package io.reglament.curriculum.web.thematic;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plans in the bar; each of its pages leads to the others that the member may open. */
@Component
class PlansInNavigation implements Navigation {
    private static final NavigationItem PLANS = new NavigationItem("curriculum.plan.nav", "/plans", 22);

    private final Members members;

    PlansInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).stream()
                .filter(PlansInNavigation::reads)
                .map(_ -> PLANS)
                .toList();
    }

    private static boolean reads(Member member) {
        return member.may(Permission.SEE_PLANS);
    }
}
