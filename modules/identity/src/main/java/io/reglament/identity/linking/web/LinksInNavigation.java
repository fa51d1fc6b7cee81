package io.reglament.identity.linking.web;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LinksInNavigation implements Navigation {
    private static final NavigationItem LINKS = new NavigationItem("identity.links.title", "/access/links", 90);

    private final Members members;

    LinksInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        boolean may = members.of(request)
                .filter(member -> member.may(Permission.ISSUE_ACCESS))
                .isPresent();
        return may ? List.of(LINKS) : List.of();
    }
}
