package io.reglament.compliance.acknowledgement;

import io.reglament.compliance.acknowledgement.ConfirmationRows.Kept;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import io.reglament.tenancy.SchoolClock;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheet on which each member of staff confirms that they have read a version of the regulation. */
@Service
@Transactional
public class Acknowledgements {
    private static final Locale SURNAMES = Locale.of("ru");
    private static final Set<Role> STAFF =
            Arrays.stream(Role.values()).filter(Role::staff).collect(Collectors.toUnmodifiableSet());

    private final ConfirmationRows rows;
    private final Correspondents staff;
    private final Notices notices;
    private final SchoolClock clock;

    Acknowledgements(ConfirmationRows rows, Correspondents staff, Notices notices, SchoolClock clock) {
        this.rows = rows;
        this.staff = staff;
        this.notices = notices;
        this.clock = clock;
    }

    /** Everybody who holds a post today, by surname. */
    @Transactional(readOnly = true)
    public List<Confirmation> sheet(int version) {
        Map<PersonId, Kept> kept = rows.of(version);
        Collator surnames = Collator.getInstance(SURNAMES);
        return staff.holding(STAFF).stream()
                .map(person -> line(person, Optional.ofNullable(kept.get(person.person()))))
                .sorted(Comparator.comparing((Confirmation line) -> line.name().full(), surnames)
                        .thenComparing(line -> line.person().value()))
                .toList();
    }

    /** Whether the member has still to confirm. */
    @Transactional(readOnly = true)
    public boolean isOwedBy(Member member, int version) {
        return member.roles().stream().anyMatch(Role::staff) && !rows.has(version, member.person());
    }

    /** The member has read the version; doing so again changes nothing. */
    public void confirm(Member member, int version) {
        rows.add(version, member, clock.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** Tells the staff that a version has been approved. */
    public void ask(int version, LocalDate from) {
        List<PersonId> people =
                staff.holding(STAFF).stream().map(Correspondent::person).toList();
        notices.tell(
                new Notice(
                        "compliance.notice.regulation",
                        List.of(Integer.toString(version), from.toString()),
                        "regulation:" + version,
                        "/regulation"),
                people);
    }

    private static Confirmation line(Correspondent person, Optional<Kept> kept) {
        return new Confirmation(
                person.person(),
                person.name(),
                kept.map(Kept::roles)
                        .orElseGet(() ->
                                person.roles().stream().filter(Role::staff).collect(Collectors.toUnmodifiableSet())),
                kept.map(Kept::at));
    }
}
