package io.reglament.attendance.web.notices;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AbsencesInNavigation implements Navigation {
    private static final NavigationItem ABSENCES = new NavigationItem("attendance.absences.nav", "/absences", 18);

    private final Members members;

    AbsencesInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).stream()
                .filter(member -> member.may(Permission.NOTIFY_ABSENCE))
                .map(_ -> ABSENCES)
                .toList();
    }
}
