package io.reglament.attendance.web.board;

import io.reglament.identity.Members;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ClassesInNavigation implements Navigation {
    private static final NavigationItem ATTENDANCE = new NavigationItem("attendance.nav", "/classes", 30);

    private final Members members;

    ClassesInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).stream()
                .filter(VisibleClasses::any)
                .map(_ -> ATTENDANCE)
                .toList();
    }
}
