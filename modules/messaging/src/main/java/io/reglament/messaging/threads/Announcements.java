package io.reglament.messaging.threads;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.messaging.mail.MailKind;
import io.reglament.messaging.mail.Outbox;
import io.reglament.messaging.threads.AnnouncementView.Readers;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is announced in the bound school, and who has read it. */
@Component
public class Announcements {
    /** People on a page of {@link #readers}. */
    public static final int PAGE = AnnouncementRows.PAGE;

    private final WhoAnnounces who;
    private final AudiencePeople people;
    private final AnnouncementRows rows;
    private final Sendings sendings;
    private final Outbox outbox;
    private final RoundTrip trip;
    private final SchoolClock clock;

    Announcements(
            WhoAnnounces who,
            AudiencePeople people,
            AnnouncementRows rows,
            Sendings sendings,
            Outbox outbox,
            RoundTrip trip,
            SchoolClock clock) {
        this.who = who;
        this.people = people;
        this.rows = rows;
        this.sendings = sendings;
        this.outbox = outbox;
        this.trip = trip;
        this.clock = clock;
    }

    /**
     * Announces something to those who belong to the audience today.
     *
     * @return the announcement
     * @throws Absent when the member may not announce to this audience
     * @throws io.reglament.regulation.Refused when there is nobody, or the key has been used for something else
     */
    @Transactional
    public UUID announce(Member by, Audience audience, Letter letter) {
        if (!who.to(by, audience)) {
            throw new Absent();
        }
        UUID id = Ids.next();
        Instant now = now();
        Optional<UUID> before = sendings.before(letter.key(), by.person(), letter.digest(audience.key()), id, now);
        if (before.isEmpty()) {
            write(id, by.person(), audience, letter, told(by, audience), now);
        }
        return before.orElse(id);
    }

    /**
     * One that the member announced or was told of; with this they have read it.
     *
     * @throws Absent for any other
     */
    @Transactional
    public AnnouncementView open(Member member, UUID announcement) {
        AnnouncementView view = rows.find(announcement, member.person()).orElseThrow(Absent::new);
        rows.read(announcement, member.person(), now());
        return view;
    }

    /**
     * Who has read it, for the one who announced it.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Readers readers(AnnouncementView view, int page) {
        return view.own() ? rows.readers(view.id(), page) : Readers.NONE;
    }

    private List<PersonId> told(Member by, Audience audience) {
        List<PersonId> told = people.of(audience, clock.today(by.school().zone())).stream()
                .filter(person -> !person.equals(by.person()))
                .toList();
        if (told.isEmpty()) {
            throw Acquaintance.refused("messaging.refused.nobody");
        }
        return told;
    }

    private void write(UUID id, PersonId by, Audience audience, Letter letter, List<PersonId> told, Instant now) {
        Ask<Integer> mail = Outbox.ofPeople(
                MailKind.ANNOUNCEMENTS,
                id,
                "/messages/announcements/" + id,
                told.stream().map(PersonId::value).toList(),
                now);
        List<Ask<?>> all = new ArrayList<>(rows.insert(id, by, letter, audience, told, now));
        all.add(mail);
        outbox.wake(trip.send(all.toArray(new Ask<?>[0])), mail, now);
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
