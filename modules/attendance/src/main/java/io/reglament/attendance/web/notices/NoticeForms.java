package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.DaysOfANotice;
import io.reglament.attendance.notices.ReasonsToTell;
import io.reglament.attendance.reasons.ReasonText;
import io.reglament.curriculum.GroupStudent;
import io.reglament.identity.Member;
import io.reglament.regulation.AbsenceReason;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Regulated;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the form of a notice: the days and reasons that it offers. */
@Component
class NoticeForms {
    private final Profiles profiles;
    private final SchoolClock clock;

    NoticeForms(Profiles profiles, SchoolClock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    FormOnPage of(Member member, String action, TypedNotice typed, List<GroupStudent> students) {
        LocalDate today = clock.today(member.school().zone());
        Regulated<Set<AbsenceReason>> named = profiles.on(today).absenceReasons();
        return new FormOnPage(
                action,
                typed,
                today,
                today.minusDays(DaysOfANotice.BACK_MOST),
                today.plusDays(DaysOfANotice.AHEAD_MOST + DaysOfANotice.LENGTH_MOST - 1L),
                ReasonsToTell.of(named.value()).stream().map(ReasonText::of).toList(),
                named.basis().clause(),
                students,
                "",
                "");
    }
}
