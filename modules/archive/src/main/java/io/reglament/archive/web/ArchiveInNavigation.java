package io.reglament.archive.web;

import io.reglament.identity.Members;
import io.reglament.identity.Permission;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ArchiveInNavigation implements Navigation {
    private static final NavigationItem BACKUPS = new NavigationItem("archive.title", "/archive", 85);

    private final Members members;

    ArchiveInNavigation(Members members) {
        this.members = members;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        boolean may = members.of(request)
                .filter(member -> member.may(Permission.KEEP_BACKUPS))
                .isPresent();
        return may ? List.of(BACKUPS) : List.of();
    }
}
