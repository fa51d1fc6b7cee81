package io.reglament.messaging.web;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolClock;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What every page of messages has. */
@Component
class MessagePages {
    private final People people;
    private final SchoolClock clock;

    MessagePages(People people, SchoolClock clock) {
        this.people = people;
        this.clock = clock;
    }

    ModelAndView of(String template, Member member) {
        return new ModelAndView(template)
                .addObject("member", member)
                .addObject("address", MessageAddress.of(member))
                .addObject("zone", member.school().zone())
                .addObject("today", clock.today(member.school().zone()));
    }

    String name(PersonId person) {
        return people.name(person).map(PersonName::full).orElse("");
    }

    Map<PersonId, PersonName> names(Collection<PersonId> some) {
        return people.names(some);
    }
}
