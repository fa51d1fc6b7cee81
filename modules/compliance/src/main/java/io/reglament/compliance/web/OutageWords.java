package io.reglament.compliance.web;

import io.reglament.compliance.outages.OutageStep;
import io.reglament.compliance.outages.OutageView;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says outages in the user's language, with people's names; each list costs one query for them. */
@Component
class OutageWords {
    private final Words words;
    private final People people;
    private final MessageSource messages;
    private final SchoolClock clock;

    OutageWords(Words words, People people, MessageSource messages, SchoolClock clock) {
        this.words = words;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** An outage in a list. */
    record Line(OutageView outage, String day, String times, String by) {}

    /** Something that became of it. */
    record Told(String at, String what, String words, Optional<String> times, String by) {}

    List<Line> lines(List<OutageView> outages, School school) {
        Set<PersonId> named =
                outages.stream().flatMap(each -> each.reportedBy().stream()).collect(Collectors.toSet());
        Map<PersonId, PersonName> names = people.names(named);
        return outages.stream()
                .map(each -> new Line(
                        each,
                        words.shortDay(LocalDateTime.ofInstant(each.from(), school.zone())
                                .toLocalDate()),
                        times(each.from(), each.until(), school.zone()),
                        by(each.reportedBy(), names)))
                .toList();
    }

    List<Told> steps(List<OutageStep> steps, School school) {
        Map<PersonId, PersonName> names =
                people.names(steps.stream().flatMap(step -> step.by().stream()).collect(Collectors.toSet()));
        ZoneId zone = school.zone();
        return steps.stream()
                .map(step -> new Told(
                        moment(step.at(), zone),
                        say("compliance.outage.step." + step.what()),
                        step.words(),
                        step.from().map(from -> times(from, step.until(), zone)),
                        by(step.by(), names)))
                .toList();
    }

    /** "17 нояб., 10:00 – 17 нояб., 14:00", "с 17 нояб., 10:00". */
    String times(Instant from, Optional<Instant> until, ZoneId zone) {
        return until.map(end -> moment(from, zone) + " – " + moment(end, zone))
                .orElseGet(() -> say("compliance.outage.since", moment(from, zone)));
    }

    /** As an input of a form has it. */
    String typed(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private String by(Optional<PersonId> person, Map<PersonId, PersonName> names) {
        return person.map(id -> Optional.ofNullable(names.get(id))
                        .map(PersonName::initials)
                        .orElse("—"))
                .orElseGet(() -> say("compliance.outage.platform"));
    }

    private String moment(Instant at, ZoneId zone) {
        return words.moment(at, zone, clock.today(zone));
    }

    private String say(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
