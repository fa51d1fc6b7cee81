package io.reglament.rostering.web;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ImportNavigation implements Navigation {
    private static final NavigationItem IMPORTS = new NavigationItem("rostering.imports.title", "/imports", 80);

    private final Members members;

    ImportNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        boolean may = members.of(request)
                .filter(member -> member.may(Permission.IMPORT_ROSTER))
                .isPresent();
        return may ? List.of(IMPORTS) : List.of();
    }
}
