package io.reglament.curriculum.web;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DayInNavigation implements Navigation {
    private static final NavigationItem MY_DAY = new NavigationItem("curriculum.nav.day", "/day", 10);

    private final Members members;

    DayInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).stream()
                .filter(member -> member.may(Permission.SEE_MY_DAY))
                .map(_ -> MY_DAY)
                .toList();
    }
}
