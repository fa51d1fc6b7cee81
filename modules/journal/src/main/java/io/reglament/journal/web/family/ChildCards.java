package io.reglament.journal.web.family;

import io.reglament.identity.PersonId;
import io.reglament.journal.WeekDay;
import io.reglament.journal.WeekLesson;
import io.reglament.journal.Weeks;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes a child's card: of the day that is left, of the next one, and of what the last days brought. */
@Component
class ChildCards {
    private static final Duration RECENT = Duration.ofDays(7);
    private static final int MOST_MARKS = 20;

    private final Weeks weeks;
    private final Profiles profiles;
    private final SchoolClock clock;
    private final DiaryWords words;

    ChildCards(Weeks weeks, Profiles profiles, SchoolClock clock, DiaryWords words) {
        this.weeks = weeks;
        this.profiles = profiles;
        this.clock = clock;
        this.words = words;
    }

    /** Enters the child's school for the length of the call. */
    ChildCard card(Own own) {
        return SchoolContext.<ChildCard, RuntimeException>call(own.school().id(), () -> made(own));
    }

    private ChildCard made(Own own) {
        School school = own.school();
        LocalDate today = clock.today(school.zone());
        List<WeekDay> days = days(own.child().student(), today);
        return new ChildCard(
                own.child().name().brief(),
                school.names().in(LocaleContextHolder.getLocale()),
                own.root() + "/week",
                school.zone(),
                left(lessonsOn(today, days)),
                lessonsOn(today, days).findAny().isPresent(),
                Preparation.of(weeks.nextDay(own.child().student(), today)),
                recent(own, today),
                unexplained(days));
    }

    /** This week and the last. */
    private List<WeekDay> days(PersonId student, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return weeks.days(student, monday.minusWeeks(1), monday.plusDays(6));
    }

    private static Stream<WeekLesson> lessonsOn(LocalDate day, List<WeekDay> days) {
        return days.stream().filter(one -> one.date().equals(day)).flatMap(one -> one.lessons().stream());
    }

    private List<ChildCard.Ahead> left(Stream<WeekLesson> lessons) {
        Instant now = clock.now();
        return lessons.map(WeekLesson::lesson)
                .filter(lesson -> lesson.endsAt().isAfter(now))
                .map(lesson -> new ChildCard.Ahead(lesson.subject(), lesson.startsAt(), lesson.room()))
                .toList();
    }

    private List<ChildCard.Recent> recent(Own own, LocalDate today) {
        Profile profile = profiles.on(today);
        return weeks.recent(own.child().student(), clock.now().minus(RECENT), MOST_MARKS).stream()
                .map(given -> new ChildCard.Recent(given.subject(), words.mark(given.mark(), profile, own.school())))
                .toList();
    }

    private List<ChildCard.Gap> unexplained(List<WeekDay> days) {
        return days.stream()
                .flatMap(day -> day.lessons().stream())
                .filter(lesson -> lesson.absence()
                        .map(words::missed)
                        .filter(Missed::unexplained)
                        .isPresent())
                .map(lesson -> new ChildCard.Gap(
                        lesson.lesson().subject(), lesson.lesson().date()))
                .toList();
    }
}
