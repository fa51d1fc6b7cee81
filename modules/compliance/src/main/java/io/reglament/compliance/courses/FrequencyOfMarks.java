package io.reglament.compliance.courses;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Frequency;
import io.reglament.regulation.Frequency.Unit;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Regulated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Each student has so many marks in so many lessons in a row that he was present at. It is due with the marks of the
 * lesson that completes the row; a mark of a later lesson mends it.
 *
 * @param rule what its findings are
 */
record FrequencyOfMarks(Parameter<Frequency> parameter, FindingRule rule) {
    /** What it says of each student of a course. */
    Function<Learner, List<Said>> in(Course course) {
        MarksAsked asked = MarksAsked.of(course, parameter, unit -> unit == Unit.LESSONS);
        return asked.never() ? _ -> List.of() : learner -> of(course, asked, learner);
    }

    private List<Said> of(Course course, MarksAsked days, Learner learner) {
        List<Said> said = new ArrayList<>();
        List<Learner.Placed> placed = learner.placed();
        int from = 0;
        int last = 0;
        while (last < learner.attended().size()) {
            Optional<Regulated<Frequency>> asked =
                    days.on(learner.attended().get(last).date());
            if (asked.isEmpty()) {
                from = last + 1;
            } else if (last - from + 1 >= asked.get().value().count()) {
                Row row = new Row(from, last, asked.get());
                Met met = row.met(placed);
                row.says(course, learner, met.at()).ifPresent(said::add);
                if (met.next() < 0) {
                    break;
                }
                from = met.next();
                last = Math.max(last, from - 1);
            }
            last++;
        }
        return said;
    }

    /**
     * How a row was met.
     *
     * @param next where the next row begins; below 0 where nothing has ended this one
     */
    private record Met(Optional<Instant> at, int next) {}

    private final class Row {
        private final int from;
        private final int last;
        private final Regulated<Frequency> asked;

        Row(int from, int last, Regulated<Frequency> asked) {
            this.from = from;
            this.last = last;
            this.asked = asked;
        }

        Met met(List<Learner.Placed> placed) {
            int times = asked.value().times();
            List<Learner.Placed> since = placed.subList(before(placed, from), placed.size());
            List<Learner.Placed> within = since.subList(0, before(since, last + 1));
            if (within.size() >= times) {
                return new Met(
                        Meeting.of(marks(within), times), within.getFirst().place() + 1);
            }
            if (since.size() < times) {
                return new Met(Optional.empty(), -1);
            }
            List<Learner.Placed> ending = since.subList(0, times);
            return new Met(Meeting.of(marks(ending), times), ending.getLast().place() + 1);
        }

        Optional<Said> says(Course course, Learner learner, Optional<Instant> met) {
            LessonView completing = learner.attended().get(last);
            LessonView first = learner.attended().get(from);
            Optional<DueMoment> due = course.due(completing, asked);
            return due.map(moment -> course.says(
                    rule,
                    learner.id() + "/" + first.id().value(),
                    completing.date(),
                    moment,
                    new Owed(met),
                    asked,
                    Map.of(
                            "lessons", Integer.toString(last - from + 1),
                            "from", first.date().toString(),
                            "to", completing.date().toString())));
        }

        /** How many stand before a place; they are in the order of places. */
        private static int before(List<Learner.Placed> placed, int place) {
            int count = 0;
            while (count < placed.size() && placed.get(count).place() < place) {
                count++;
            }
            return count;
        }

        private static List<Given> marks(List<Learner.Placed> placed) {
            return placed.stream().map(Learner.Placed::mark).toList();
        }
    }
}
