package io.reglament.compliance.web;

import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.WorkingCopy;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who changed the working copy last, and when. */
@Component
class LastHand {
    private final People people;
    private final SchoolClock clock;

    LastHand(People people, SchoolClock clock) {
        this.people = people;
        this.clock = clock;
    }

    Hand of(WorkingCopy copy, Member member) {
        PersonId person = new PersonId(copy.by());
        String name = Optional.ofNullable(people.names(List.of(person)).get(person))
                .map(PersonName::initials)
                .orElse("");
        ZoneId zone = member.school().zone();
        return new Hand(name, copy.at(), zone, clock.today(zone));
    }

    record Hand(String name, Instant at, ZoneId zone, LocalDate today) {}
}
