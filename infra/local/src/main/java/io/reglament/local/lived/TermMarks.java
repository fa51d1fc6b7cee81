package io.reglament.local.lived;

import io.reglament.local.lived.EndedTerms.Given;
import io.reglament.local.lived.EndedTerms.Term;
import io.reglament.local.lived.EndedTerms.Whose;
import io.reglament.local.lived.TermRules.Proposed;
import io.reglament.local.lived.TermRules.Taught;
import io.reglament.local.load.CopyTable;
import io.reglament.local.load.Keys;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.TermMarkTables;
import io.reglament.local.load.TermMarkTables.TermMark;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was set for the terms that are over: by the proposal, on the day of the group's last lesson, which every school's
 * deadline allows. Who often enters late leaves some out, and now and then a teacher sets one mark better.
 */
final class TermMarks implements Chapter {
    private static final LocalTime AFTER_LESSONS = LocalTime.of(15, 30);
    private static final int SPREAD_SECONDS = 9_000;
    private static final Duration AFTER_THE_LAST = Duration.ofMinutes(10);
    private static final int GROUP_LEFT_OUT_IN = 4;
    private static final int STUDENT_LEFT_OUT_IN = 8;
    private static final int BETTER_IN = 50;

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        EndedTerms terms = new EndedTerms(connection, school.id());
        Map<UUID, Instant> recorded = terms.recorded();
        TermMarkTables tables = new TermMarkTables(school.id());
        Keys keys = new Keys(school.seed() + 1);
        for (Term term : terms.before(LocalDate.ofInstant(school.now(), school.zone()))) {
            Map<Whose, List<Given>> marks = terms.marks(term);
            for (List<LessonToFill> held : groups(connection, school, term)) {
                Setting setting = new Setting(school, term, held);
                setting.at(recorded)
                        .ifPresent(at -> setting.all(marks, at).forEach(mark -> tables.add(mark, keys.next())));
            }
        }
        for (CopyTable table : tables.inOrder()) {
            table.flush(connection);
        }
        return String.format(
                Locale.ROOT, "%,d term marks", tables.inOrder().getFirst().written());
    }

    private static Iterable<List<LessonToFill>> groups(Connection connection, SchoolToLive school, Term term)
            throws SQLException {
        Map<UUID, List<LessonToFill>> groups = new LinkedHashMap<>();
        Timetabled.lessons(connection, school.id(), term.first(), term.last()).stream()
                .filter(lesson -> lesson.term().equals(term.id()))
                .forEach(lesson -> groups.computeIfAbsent(lesson.group(), _ -> new ArrayList<>())
                        .add(lesson));
        return groups.values();
    }

    /** A group's term, with its lessons in the order of time. */
    private record Setting(SchoolToLive school, Term term, List<LessonToFill> lessons) {

        /** Empty where nobody set any, or not yet. */
        Optional<Instant> at(Map<UUID, Instant> recorded) {
            LessonToFill last = lessons.getLast();
            Instant at = last.date()
                    .atTime(AFTER_LESSONS)
                    .atZone(school.zone())
                    .toInstant()
                    .plusSeconds(dice().roll(SPREAD_SECONDS, "term marks " + last.groupKey()));
            Instant over = last.endsAt().plus(AFTER_THE_LAST);
            Instant set = at.isBefore(over) ? over : at;
            boolean open = !school.rules().terms().recordedFirst()
                    || Optional.ofNullable(recorded.get(last.id()))
                            .filter(since -> !since.isAfter(set))
                            .isPresent();
            boolean marked =
                    last.grade() >= school.rules().firstMarkedGrade() && new Programme().marked(last.subject());
            boolean leftOut = late() && dice().oneIn(GROUP_LEFT_OUT_IN, "no term marks " + last.groupKey());
            return marked && open && !leftOut && !set.isAfter(school.now()) ? Optional.of(set) : Optional.empty();
        }

        List<TermMark> all(Map<Whose, List<Given>> marks, Instant at) {
            LessonToFill last = lessons.getLast();
            return last.students().stream()
                    .filter(student -> !late() || !dice().oneIn(STUDENT_LEFT_OUT_IN, "no term mark " + about(student)))
                    .flatMap(student -> {
                        List<Given> given = marks.getOrDefault(new Whose(last.group(), student.id()), List.of());
                        Proposed proposed = school.rules().terms().proposed(EndedTerms.standing(given, at), taught());
                        return one(student, proposed, at).stream();
                    })
                    .toList();
        }

        private Optional<TermMark> one(Student student, Proposed proposed, Instant at) {
            LessonToFill last = lessons.getLast();
            return Optional.of(proposed.mark())
                    .filter(mark -> !mark.isEmpty())
                    .map(mark -> new TermMark(
                            last.group(),
                            term.id(),
                            student.id(),
                            set(student, mark),
                            mark,
                            proposed.mean(),
                            last.teacher(),
                            at));
        }

        private String set(Student student, String proposed) {
            boolean better = Character.isDigit(proposed.charAt(0))
                    && Integer.parseInt(proposed) < school.rules().terms().highest()
                    && dice().oneIn(BETTER_IN, "better than proposed " + about(student));
            return better ? Integer.toString(Integer.parseInt(proposed) + 1) : proposed;
        }

        private Taught taught() {
            return new Taught(lessons.getLast().grade(), term.first(), term.last(), lessons.size());
        }

        private boolean late() {
            return Habit.of(lessons.getLast().teacherKey(), school.parts(), dice()) == Habit.LATE;
        }

        private String about(Student student) {
            return student.sourcedId() + " " + lessons.getLast().groupKey();
        }

        private Dice dice() {
            return new Dice(school.seed());
        }
    }
}
