package io.reglament.journal.web.family;

import io.reglament.identity.PersonId;
import io.reglament.journal.WeekDay;
import io.reglament.journal.WeekLesson;
import io.reglament.journal.Weeks;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of a week: the week itself, and what the next school day needs. */
@Component
class WeekPages {
    private final Weeks weeks;
    private final Profiles profiles;
    private final SchoolClock clock;
    private final DiaryWords words;

    WeekPages(Weeks weeks, Profiles profiles, SchoolClock clock, DiaryWords words) {
        this.weeks = weeks;
        this.profiles = profiles;
        this.clock = clock;
        this.words = words;
    }

    WeekPage page(School school, PersonId student, Optional<LocalDate> date) {
        LocalDate today = clock.today(school.zone());
        LocalDate chosen = date.orElse(today);
        List<WeekDay> week = weeks.week(student, chosen).days();
        Profile profile = profiles.on(chosen);
        List<DiaryDay> days = week.stream()
                .filter(day -> shown(day, chosen, profile))
                .map(day -> new DiaryDay(
                        day.date(),
                        day.date().equals(today),
                        day.date().equals(chosen),
                        day.lessons().stream()
                                .map(lesson -> lesson(lesson, profile, school))
                                .toList(),
                        others(day, profile, school)))
                .toList();
        LocalDate monday = week.getFirst().date();
        return new WeekPage(school.zone(), today, chosen, monday, days, Preparation.of(weeks.nextDay(student, chosen)));
    }

    private static boolean shown(WeekDay day, LocalDate chosen, Profile profile) {
        return profile.schoolWeek().contains(day.date().getDayOfWeek())
                || !day.lessons().isEmpty()
                || !day.others().isEmpty()
                || day.date().equals(chosen);
    }

    private DiaryLesson lesson(WeekLesson entry, Profile profile, School school) {
        return new DiaryLesson(
                entry.lesson().period(),
                entry.lesson().startsAt(),
                entry.lesson().subject(),
                entry.lesson().room(),
                entry.topic(),
                entry.homework(),
                entry.minutes(),
                entry.marks().stream()
                        .map(mark -> words.mark(mark, profile, school))
                        .toList(),
                entry.absence().map(words::missed));
    }

    private List<DiaryDay.Other> others(WeekDay day, Profile profile, School school) {
        return day.others().stream()
                .map(other -> new DiaryDay.Other(other.subject(), words.mark(other.mark(), profile, school)))
                .toList();
    }
}
