package io.reglament.journal.paper;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.journal.PaperLine;
import io.reglament.journal.SheetPrint;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt at registering a print, in one transaction: what it reads is what stands on the paper. */
@Component
class OnePrint {
    private static final int MOST_TEACHERS = 5;

    private final PrintRows rows;
    private final PaperReading reading;
    private final Groups groups;
    private final People people;
    private final Touches touches;
    private final RoundTrip trip;
    private final SchoolClock clock;

    OnePrint(
            PrintRows rows,
            PaperReading reading,
            Groups groups,
            People people,
            Touches touches,
            RoundTrip trip,
            SchoolClock clock) {
        this.rows = rows;
        this.reading = reading;
        this.groups = groups;
        this.people = people;
        this.touches = touches;
        this.trip = trip;
        this.clock = clock;
    }

    @Transactional
    public SheetPrint attempt(GroupView group, TermView term, UUID key, Member by) {
        Optional<SheetPrint> before = rows.ofKey(key);
        if (before.isPresent()) {
            return before.filter(print ->
                            print.group().equals(group.id()) && print.by().equals(by.person()))
                    .orElseThrow(Absent::new);
        }
        LocalDate today = clock.today(by.school().zone());
        LocalDate last = today.isAfter(term.last()) ? term.last() : today;
        PaperStretch stretch = new PaperStretch(group.id(), term.id(), term.first(), last);
        List<PaperLine> lines = reading.of(List.of(stretch)).getOrDefault(stretch, List.of());
        String content = PaperText.of(lines);
        SheetPrint print = print(group, term, stretch, PaperText.digest(content), by);
        rows.add(print, content, key);
        touches.groups(List.of(group.id().value()));
        return print;
    }

    private SheetPrint print(GroupView group, TermView term, PaperStretch stretch, String digest, Member by) {
        UUID id = Ids.next();
        return new SheetPrint(
                id,
                group.id(),
                term.id(),
                rows.printed(group.id(), term.id()) + 1,
                group.label(),
                group.subject(),
                term.title(),
                teachers(group.id(), stretch.last()),
                stretch.first(),
                stretch.last(),
                stretch.last().equals(term.last()),
                by.person(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                PaperText.code(digest, id),
                digest);
    }

    private String teachers(GroupId group, LocalDate day) {
        Map<GroupId, Set<PersonId>> all = trip.ask(groups.teachersAsk(List.of(group), day));
        return people.names(all.getOrDefault(group, Set.of())).values().stream()
                .map(PersonName::initials)
                .sorted()
                .limit(MOST_TEACHERS)
                .collect(Collectors.joining(", "));
    }
}
