package io.reglament.messaging.web;

import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.messaging.inbox.Inbox;
import io.reglament.web.Navigation;
import io.reglament.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Costs every page of a school one trip, over three partial indexes that hold unread rows alone. */
@Component
class MessagesInNavigation implements Navigation {
    private final Members members;
    private final Inbox inbox;

    MessagesInNavigation(Members members, Inbox inbox) {
        this.members = members;
        this.inbox = inbox;
    }

    @Override
    public List<NavigationItem> items(HttpServletRequest request) {
        return members.of(request).map(this::messages).stream().toList();
    }

    private NavigationItem messages(Member member) {
        return new NavigationItem("messaging.nav", "/messages", 18, inbox.unread(member.person()));
    }
}
