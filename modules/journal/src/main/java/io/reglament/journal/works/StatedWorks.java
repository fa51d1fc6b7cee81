package io.reglament.journal.works;

import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.journal.WorkEntry;
import io.reglament.journal.WorkId;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Makes a work of what a teacher states: its place in the year, and its weight by the profile of its day. */
@Component
class StatedWorks {
    private final WorkPlaces places;
    private final Profiles profiles;
    private final SchoolClock clock;

    StatedWorks(WorkPlaces places, Profiles profiles, SchoolClock clock) {
        this.places = places;
        this.profiles = profiles;
        this.clock = clock;
    }

    WorkRow fresh(GroupView group, WorkId id, WorkEntry entry, Member by) {
        WorkPlaces.Place place = places.of(group, entry, by);
        return new WorkRow(
                id,
                group.id(),
                entry.lesson(),
                place.term(),
                place.teacher(),
                place.date(),
                entry.form(),
                entry.title(),
                weight(group, place.date(), entry.form()),
                entry.planned(),
                1,
                false,
                clock.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** As it would stand after a change: the weight is a new one only where the form is, or the day. */
    WorkRow changed(GroupView group, WorkRow now, WorkEntry entry, Member by) {
        WorkPlaces.Place place = places.after(group, now, entry, by);
        boolean weighsTheSame = entry.form().equals(now.form()) && place.date().equals(now.date());
        return new WorkRow(
                now.id(),
                now.group(),
                entry.lesson(),
                place.term(),
                place.teacher(),
                place.date(),
                entry.form(),
                entry.title(),
                weighsTheSame ? now.weight() : weight(group, place.date(), entry.form()),
                entry.planned(),
                now.version() + 1,
                false,
                now.made());
    }

    private BigDecimal weight(GroupView group, LocalDate day, String form) {
        Profile profile = profiles.on(day);
        OnlySomeGradesAreMarked.broken(profile.markedGrades(), group.grade()).ifPresent(refusal -> {
            throw refusal;
        });
        return FormsAreThoseOfTheProfile.form(profile, form).weight();
    }
}
