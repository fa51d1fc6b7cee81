package io.reglament.journal.web.family;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DiaryInNavigation implements Navigation {
    private static final NavigationItem DIARY = new NavigationItem("journal.family.nav", "/students", 15);

    private final Members members;

    DiaryInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).stream()
                .filter(member -> member.may(Permission.SEE_DIARY))
                .map(_ -> DIARY)
                .toList();
    }
}
