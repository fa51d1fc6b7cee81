package io.reglament.compliance.duties;

import io.reglament.curriculum.ClassCalendar;
import io.reglament.curriculum.ClassCalendars;
import io.reglament.curriculum.TermView;
import io.reglament.regulation.Control;
import io.reglament.regulation.InForceByDay;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Responsible;
import io.reglament.regulation.Rhythm;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which duties come round in the bound school, by its regulation, calendar and plan; in a constant number of queries.
 * A duty goes by the version of the regulation in force on its first day.
 */
@Component
class DutyCalendar {
    private static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(Occurrence::until)
            .thenComparing(Occurrence::control)
            .thenComparing(Occurrence::key);

    private final ClassCalendars classes;
    private final ControlPlan plan;
    private final Profiles profiles;
    private final RoundTrip trip;
    private final SchoolRegistry schools;

    DutyCalendar(ClassCalendars classes, ControlPlan plan, Profiles profiles, RoundTrip trip, SchoolRegistry schools) {
        this.classes = classes;
        this.plan = plan;
        this.profiles = profiles;
        this.trip = trip;
        this.schools = schools;
    }

    /** Those that begin in [from, until), by their due moments. */
    List<Occurrence> between(LocalDate from, LocalDate until) {
        List<ClassCalendar> calendars = classes.between(from, until);
        InForceByDay ever = trip.ask(Profiles.askEver());
        LocalDate onAirFrom = schools.current().onAirFrom();
        List<PlanEntry> planned = plan.between(from, until);
        return Stretch.all(from, until, ever.by(profiles)).stream()
                .flatMap(stretch -> new InStretch(stretch, calendars, onAirFrom, planned).all())
                .sorted(IN_ORDER)
                .toList();
    }

    /** What one version of the regulation asks for while it is in force. */
    private record InStretch(
            Stretch stretch, List<ClassCalendar> calendars, LocalDate onAirFrom, List<PlanEntry> planned) {
        Stream<Occurrence> all() {
            Profile profile = stretch.profile();
            return profile.controls().stream().flatMap(this::of);
        }

        private Stream<Occurrence> of(Control control) {
            if (control.rhythm().value() instanceof Rhythm.ByPlan) {
                return planned.stream()
                        .filter(entry ->
                                stretch.holds(entry.day()) && !entry.day().isBefore(onAirFrom))
                        .map(entry -> planned(control, entry));
            }
            return control.who() == Responsible.CLASS_TEACHER
                    ? calendars.stream().flatMap(calendar -> ofClass(control, calendar))
                    : slots(control, ofSchool()).map(slot -> of(control, Optional.empty(), slot));
        }

        private Stream<Occurrence> ofClass(Control control, ClassCalendar calendar) {
            LessonDays days = new LessonDays(calendar.lessonDays(), calendar.terms(), onAirFrom);
            return slots(control, days).map(slot -> of(control, Optional.of(calendar), slot));
        }

        private Stream<Slot> slots(Control control, LessonDays days) {
            return new Slots(days).of(control.rhythm().value(), stretch.first(), stretch.until()).stream();
        }

        private static Occurrence of(Control control, Optional<ClassCalendar> calendar, Slot slot) {
            return Occurrence.of(control, calendar.map(ClassCalendar::schoolClass), slot);
        }

        private static Occurrence planned(Control control, PlanEntry entry) {
            return new Occurrence(
                    control.key() + ":" + entry.day() + ":" + entry.id(),
                    control.key(),
                    control.who(),
                    control.rhythm(),
                    Optional.empty(),
                    Optional.of(entry.what()),
                    entry.day(),
                    entry.day().plusDays(1),
                    1);
        }

        /** A day on which any class has lessons is one of the school's. */
        private LessonDays ofSchool() {
            TreeSet<LocalDate> days = new TreeSet<>();
            calendars.forEach(calendar -> days.addAll(calendar.lessonDays()));
            List<TermView> terms = calendars.stream()
                    .flatMap(calendar -> calendar.terms().stream())
                    .distinct()
                    .sorted(Comparator.comparing(TermView::first).thenComparing(TermView::last))
                    .toList();
            return new LessonDays(days, terms, onAirFrom);
        }
    }
}
