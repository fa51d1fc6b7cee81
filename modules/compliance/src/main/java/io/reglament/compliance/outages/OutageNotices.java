package io.reglament.compliance.outages;

import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of an outage, and when: administrators when it is reported, whoever reported it when it was looked into. */
@Component
class OutageNotices {
    private static final int MOST = 500;

    private final Notices notices;
    private final Correspondents people;

    OutageNotices(Notices notices, Correspondents people) {
        this.notices = notices;
        this.people = people;
    }

    void reported(OutageView outage) {
        tell("compliance.notice.outage", outage, outage.what(), administrators());
    }

    void passedOn(OutageView outage) {
        tell(
                "compliance.notice.outage.passed-on",
                outage,
                outage.what(),
                outage.reportedBy().stream().toList());
    }

    void confirmed(OutageView outage) {
        tell(
                "compliance.notice.outage.confirmed",
                outage,
                outage.what(),
                outage.reportedBy().stream().toList());
    }

    void declined(OutageView outage) {
        tell(
                "compliance.notice.outage.declined",
                outage,
                outage.answer(),
                outage.reportedBy().stream().toList());
    }

    private List<PersonId> administrators() {
        return people.holding(Set.of(Role.SCHOOL_ADMINISTRATOR)).stream()
                .map(Correspondent::person)
                .toList();
    }

    /** One is told once of each version. */
    private void tell(String text, OutageView outage, String words, Collection<PersonId> to) {
        notices.tell(
                new Notice(
                        text,
                        List.of(bounded(words)),
                        "outage:" + outage.id() + ":" + outage.version(),
                        "/outages/" + outage.id()),
                to);
    }

    private static String bounded(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
    }
}
