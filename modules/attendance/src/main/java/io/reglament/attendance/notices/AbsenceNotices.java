package io.reglament.attendance.notices;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices of absence in the bound school. A notice neither makes an absence nor gives one its reason: the teacher
 * sees it while taking the roll, the class teacher while giving reasons. Whose child or whose class a student is, is for
 * the caller to ask.
 */
@Component
public class AbsenceNotices {
    /** Notices on a page of {@link #page}. */
    public static final int PAGE = 10;

    private final NoticeRows rows;
    private final NoticeHistory history;
    private final Profiles profiles;
    private final SchoolClock clock;

    AbsenceNotices(NoticeRows rows, NoticeHistory history, Profiles profiles, SchoolClock clock) {
        this.rows = rows;
        this.history = history;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Keeps a notice; the same one sent again is answered as it stands.
     *
     * @throws io.reglament.regulation.Refused when its days are out of bounds, the regulation does not name the reason,
     *     the id is another notice's, or too many stand already
     */
    @Transactional
    public AbsenceNotice give(NoticeEntry entry, NoticeSource source, Member by) {
        return rows.find(entry.id())
                .map(standing -> same(standing, entry, by.person()))
                .orElseGet(() -> giveNew(entry, source, by));
    }

    /**
     * Takes a notice back; one that is withdrawn already is left as it is.
     *
     * @param allowed which ones the caller may withdraw
     * @throws Absent when there is no such notice of the student, or it is none of those
     */
    @Transactional
    public AbsenceNotice withdraw(UUID id, PersonId student, Predicate<AbsenceNotice> allowed, Member by) {
        AbsenceNotice now = of(id, student).filter(allowed).orElseThrow(Absent::new);
        if (!now.withdrawn() && rows.withdraw(now)) {
            history.add(now.taken(), by.person(), clock.now());
        }
        return rows.find(id).orElseThrow();
    }

    /** The notice, if it is this student's. */
    @Transactional(readOnly = true)
    public Optional<AbsenceNotice> of(UUID id, PersonId student) {
        return rows.find(id).filter(notice -> notice.student().equals(student));
    }

    /** As {@link #of(UUID, PersonId)}, of any student. */
    @Transactional(readOnly = true)
    public Optional<AbsenceNotice> find(UUID id) {
        return rows.find(id);
    }

    /**
     * A page of a student's notices, withdrawn ones too; those of the latest days first.
     *
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<AbsenceNotice> page(PersonId student, int page) {
        return rows.page(student, Math.multiplyExact(page, PAGE), PAGE);
    }

    /** Those that stand and speak of any of these days, both included, by their first day; in one query. */
    @Transactional(readOnly = true)
    public List<AbsenceNotice> between(Collection<PersonId> students, LocalDate first, LocalDate last) {
        return students.isEmpty()
                ? List.of()
                : rows.between(students, first, last).stream()
                        .sorted(Comparator.comparing(AbsenceNotice::first))
                        .toList();
    }

    /** Of each student the notice that stands for the day: of several the one given last; in one query. */
    @Transactional(readOnly = true)
    public Map<PersonId, AbsenceNotice> on(LocalDate day, Collection<PersonId> students) {
        Map<PersonId, AbsenceNotice> notices = new HashMap<>();
        if (!students.isEmpty()) {
            rows.between(students, day, day).forEach(notice -> notices.put(notice.student(), notice));
        }
        return Map.copyOf(notices);
    }

    private AbsenceNotice giveNew(NoticeEntry entry, NoticeSource source, Member by) {
        LocalDate today = clock.today(by.school().zone());
        DaysOfANotice.check(entry, today);
        OnlyReasonsOfTheRegulationAreTold.check(
                entry.reason(), profiles.on(entry.first()).absenceReasons());
        OnlySoManyNoticesStand.check(rows.standing(entry.student(), today));
        Instant received = clock.now().truncatedTo(ChronoUnit.MICROS);
        AbsenceNotice notice = new AbsenceNotice(
                entry.id(),
                entry.student(),
                entry.first(),
                entry.last(),
                entry.reason(),
                source,
                by.person(),
                received,
                false,
                1);
        if (!rows.insert(notice)) {
            return same(rows.find(entry.id()).orElseThrow(), entry, by.person());
        }
        history.add(notice, by.person(), received);
        return notice;
    }

    private static AbsenceNotice same(AbsenceNotice standing, NoticeEntry entry, PersonId by) {
        if (!standing.says(entry) || !standing.by().equals(by)) {
            throw OneIdIsForOneNotice.broken();
        }
        return standing;
    }
}
