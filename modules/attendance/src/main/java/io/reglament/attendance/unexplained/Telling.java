package io.reglament.attendance.unexplained;

import io.reglament.attendance.RollsToTell;
import io.reglament.attendance.notices.DaysOfANotice;
import io.reglament.curriculum.LessonId;
import io.reglament.identity.Guardians;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One batch of rolls in one transaction: what is told, and that it was told, are kept together or not at all. */
@Component
class Telling {
    private static final int BATCH = 100;

    private final RollsToTell rolls;
    private final UnexplainedAbsences absences;
    private final ToldRows told;
    private final Guardians guardians;
    private final People people;
    private final Notices notices;
    private final SchoolClock clock;

    Telling(
            RollsToTell rolls,
            UnexplainedAbsences absences,
            ToldRows told,
            Guardians guardians,
            People people,
            Notices notices,
            SchoolClock clock) {
        this.rolls = rolls;
        this.absences = absences;
        this.told = told;
        this.guardians = guardians;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean next(School school) {
        Instant now = clock.now();
        List<LessonId> due = rolls.take(now, BATCH);
        LocalDate earliest = clock.today(school.zone()).minusDays(DaysOfANotice.BACK_MOST);
        tell(told.keep(absences.of(due, earliest), now));
        return due.size() == BATCH;
    }

    private void tell(List<Unexplained> found) {
        List<PersonId> students =
                found.stream().map(Unexplained::student).distinct().toList();
        Map<PersonId, Set<PersonId>> parents = guardians.of(students);
        Map<PersonId, PersonName> names = people.names(students);
        for (Unexplained one : found) {
            Set<PersonId> to = parents.getOrDefault(one.student(), Set.of());
            if (!to.isEmpty()) {
                notices.tell(notice(one, Optional.ofNullable(names.get(one.student()))), to);
            }
        }
    }

    private static Notice notice(Unexplained one, Optional<PersonName> name) {
        String student = one.student().value().toString();
        String day = one.lesson().date().toString();
        return new Notice(
                "attendance.told.unexplained",
                List.of(
                        name.map(PersonName::brief).orElse(""),
                        day,
                        one.lesson().subject()),
                student + " " + day,
                "/students/" + student + "/absences?day=" + day);
    }
}
