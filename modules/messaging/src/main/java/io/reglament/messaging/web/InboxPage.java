package io.reglament.messaging.web;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.messaging.inbox.Inbox;
import io.reglament.messaging.inbox.InboxLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The inbox with names and words. */
@Component
class InboxPage {
    private final Inbox inbox;
    private final People people;
    private final NoticeWords notices;

    InboxPage(Inbox inbox, People people, NoticeWords notices) {
        this.inbox = inbox;
        this.people = people;
        this.notices = notices;
    }

    /** A page, and one line more where there are more. */
    List<LineOnPage> lines(Member member, int page) {
        List<InboxLine> lines = inbox.page(member.person(), page);
        Map<PersonId, PersonName> names = people.names(
                lines.stream().flatMap(line -> line.from().stream()).distinct().toList());
        return lines.stream().map(line -> line(member, line, names)).toList();
    }

    private LineOnPage line(Member member, InboxLine line, Map<PersonId, PersonName> names) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        String words = line.kind() == InboxLine.Kind.NOTICE ? notices.of(line.words(), line.arguments()) : line.words();
        String from = line.from()
                .flatMap(person -> Optional.ofNullable(names.get(person)))
                .map(PersonName::full)
                .orElse("");
        String address = MessageAddress.of(member) + "/" + kind + "s/" + line.id();
        return new LineOnPage(kind, address, words, from, line.at(), line.unread());
    }
}
