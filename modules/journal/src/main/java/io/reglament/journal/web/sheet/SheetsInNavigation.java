package io.reglament.journal.web.sheet;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets in the bar. */
@Component
class SheetsInNavigation implements Navigation {
    private static final NavigationItem SHEETS = new NavigationItem("journal.sheet.nav", "/sheets", 20);

    private final Members members;

    SheetsInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).stream()
                .filter(member -> member.may(Permission.SEE_SHEETS))
                .map(_ -> SHEETS)
                .toList();
    }
}
