package io.reglament.local.lived;

import io.reglament.local.lived.AbsencesSeen.Seen;
import io.reglament.local.lived.EndedTerms.Term;
import io.reglament.local.lived.SchoolClasses.SchoolClass;
import io.reglament.local.load.CopyTable;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What class teachers looked at on the last school day of each stretch, when the day's entries were mostly there. Who
 * often enters late looked at one stretch in three; the others of theirs are overdue.
 */
final class ClassReviews implements Chapter {
    private static final LocalTime AFTER_ENTRIES = LocalTime.of(16, 30);
    private static final int SPREAD_SECONDS = 5_400;
    private static final int LOOKED_IN = 3;
    /** The week in which it is may go on after today. */
    private static final int WEEK = 7;

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        LocalDate today = LocalDate.ofInstant(school.now(), school.zone());
        LocalDate until = today.plusDays(WEEK);
        List<LessonToFill> lessons = Timetabled.lessons(connection, school.id(), school.first(), until);
        List<Term> terms = new EndedTerms(connection, school.id()).before(until);
        ReviewTable table = new ReviewTable(
                school, new TimedIds(new Dice(school.seed())), AbsencesSeen.of(connection, school.id()));
        for (SchoolClass led : new SchoolClasses(connection, school.id()).led()) {
            Looking looking = new Looking(school, led, led.of(lessons), terms);
            school.rules().duties().stream()
                    .filter(duty -> duty.by().equals(Duty.CLASS_TEACHER))
                    .forEach(duty -> looking.at(duty, today, table));
        }
        return String.format(Locale.ROOT, "%,d reviews of classes", table.write(connection));
    }

    private record Looking(SchoolToLive school, SchoolClass led, List<LessonToFill> lessons, List<Term> terms) {

        /** A stretch without lessons owes nothing. */
        void at(Duty duty, LocalDate today, ReviewTable table) {
            for (Duty.Slot slot : duty.begun(school.first(), today, ofClass())) {
                String key = duty.name() + ":" + slot.first() + ":" + slot.ordinal();
                String about = key + " " + led.title();
                within(slot)
                        .map(day -> moment(day, about))
                        .filter(at -> !at.isAfter(school.now()) && looks(about))
                        .ifPresent(at -> table.add(led, key, slot.first(), at, lessons));
            }
        }

        private Optional<LocalDate> within(Duty.Slot slot) {
            return lessons.stream()
                    .map(LessonToFill::date)
                    .filter(day -> !day.isBefore(slot.first()) && day.isBefore(slot.until()))
                    .reduce((_, later) -> later);
        }

        private List<Term> ofClass() {
            Set<UUID> own = lessons.stream().map(LessonToFill::term).collect(Collectors.toSet());
            return terms.stream().filter(term -> own.contains(term.id())).toList();
        }

        private boolean looks(String about) {
            return Habit.of(led.teacherKey(), school.parts(), dice()) != Habit.LATE
                    || dice().oneIn(LOOKED_IN, "looked " + about);
        }

        private Instant moment(LocalDate day, String about) {
            return day.atTime(AFTER_ENTRIES)
                    .atZone(school.zone())
                    .toInstant()
                    .plusSeconds(dice().roll(SPREAD_SECONDS, "looked at " + about));
        }

        private Dice dice() {
            return new Dice(school.seed());
        }
    }

    /** Reviews as compliance's Reviews leaves them; {@link CountedFindings} tells what was missing. */
    private static final class ReviewTable {
        private final CopyTable reviews = new CopyTable(
                "compliance.class_review",
                "school_id, id, duty, class_id, reviewed_by, reviewed_at, lessons, absences, without_reason,"
                        + " entries_missing, words");
        private final SchoolToLive school;
        private final TimedIds ids;
        private final AbsencesSeen absences;

        ReviewTable(SchoolToLive school, TimedIds ids, AbsencesSeen absences) {
            this.school = school;
            this.ids = ids;
            this.absences = absences;
        }

        void add(SchoolClass led, String key, LocalDate first, Instant at, List<LessonToFill> ofClass) {
            LocalDate day = LocalDate.ofInstant(at, school.zone());
            List<LessonToFill> looked = ofClass.stream()
                    .filter(lesson ->
                            !lesson.date().isBefore(first) && !lesson.date().isAfter(day))
                    .toList();
            List<Seen> seen = absences.at(at, led, looked);
            long unexplained =
                    seen.stream().filter(one -> one.unexplainedAt(at)).count();
            String duty = key + ":" + led.id();
            UUID id = ids.at(at, "review " + key + " " + led.title());
            reviews.add(
                    school.id(), id, duty, led.id(), led.teacher(), at, looked.size(), seen.size(), unexplained, 0, "");
        }

        long write(Connection connection) throws SQLException {
            reviews.flush(connection);
            return reviews.written();
        }
    }
}
