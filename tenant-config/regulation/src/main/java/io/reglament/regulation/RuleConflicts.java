package io.reglament.regulation;

import io.reglament.regulation.Conflict.Kind;
import io.reglament.regulation.Conflict.Side;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Clauses of one document that cannot be kept together, whatever the school: found by what they say, not by who says it. */
final class RuleConflicts {
    static final String WORK_AFTER_TERM = "deadline.work/deadline.term-marks";
    static final String REMARK_AFTER_WINDOW = "deadline.finding-fix/marks.window";
    static final String COPY_WITHOUT_TERM = "backup.term-end/terms";

    private static final Map<ControlKey, Duty> REVIEWED =
            Map.of(ControlKey.CLASS_TEACHER_ATTENDANCE, Duty.ROLL, ControlKey.CLASS_TEACHER_MARKS, Duty.ORAL_MARKS);

    private final Profile profile;
    private final JsonNode merged;

    RuleConflicts(Profile profile, JsonNode merged) {
        this.profile = profile;
        this.merged = merged;
    }

    Stream<Conflict> all() {
        return Stream.of(worksAfterTerms(), remarksAfterWindows(), reviewsBeforeEntries(), copiesWithoutTerms())
                .flatMap(each -> each);
    }

    static List<String> keys() {
        Stream<String> reviews = REVIEWED.entrySet().stream().map(each -> reviewKey(each.getKey(), each.getValue()));
        return Stream.concat(Stream.of(WORK_AFTER_TERM, REMARK_AFTER_WINDOW, COPY_WITHOUT_TERM), reviews)
                .toList();
    }

    /** A work of the term's last day is marked after the term marks were due. */
    private Stream<Conflict> worksAfterTerms() {
        List<Settings.Line> closing = byClause(Parameters.TERM_MARKS_DEADLINE);
        if (closing.isEmpty()) {
            return Stream.empty();
        }
        int latest = closing.stream()
                .mapToInt(line -> line.read(Parameters.TERM_MARKS_DEADLINE).value().days())
                .max()
                .orElseThrow();
        List<Side> late = byClause(Parameters.WORK_DEADLINE).stream()
                .filter(line -> line.read(Parameters.WORK_DEADLINE)
                        .value()
                        .deadline()
                        .flatMap(RuleConflicts::days)
                        .filter(days -> days > latest)
                        .isPresent())
                .map(line -> side(Parameters.WORK_DEADLINE, line))
                .toList();
        return conflict(WORK_AFTER_TERM, Kind.WORK_AFTER_TERM, late, sides(Parameters.TERM_MARKS_DEADLINE, closing));
    }

    private Stream<Conflict> remarksAfterWindows() {
        List<Settings.Line> remarks = byClause(Parameters.REMARK_DEADLINE);
        Optional<Integer> given = remarks.stream()
                .flatMap(line -> days(line.read(Parameters.REMARK_DEADLINE).value()).stream())
                .findFirst();
        List<Side> closed = byClause(Parameters.MARK_WINDOW).stream()
                .filter(line -> days(line.read(Parameters.MARK_WINDOW).value())
                        .filter(window -> given.filter(days -> days > window).isPresent())
                        .isPresent())
                .map(line -> side(Parameters.MARK_WINDOW, line))
                .toList();
        return conflict(
                REMARK_AFTER_WINDOW, Kind.REMARK_AFTER_WINDOW, closed, sides(Parameters.REMARK_DEADLINE, remarks));
    }

    private Stream<Conflict> reviewsBeforeEntries() {
        return profile.controls().stream()
                .filter(control -> control.rhythm().basis().clause().isPresent())
                .flatMap(control -> Optional.ofNullable(REVIEWED.get(control.key())).stream()
                        .flatMap(duty -> reviewBeforeEntry(control, duty)));
    }

    private Stream<Conflict> reviewBeforeEntry(Control control, Duty duty) {
        Optional<Integer> every = days(control.rhythm().value());
        List<Side> slow = byClause(duty.parameter()).stream()
                .filter(line -> days(line.read(duty.parameter()).value())
                        .filter(days -> every.filter(rhythm -> rhythm < days).isPresent())
                        .isPresent())
                .map(line -> side(duty.parameter(), line))
                .toList();
        List<Side> review = profile.entries().stream()
                .filter(entry -> entry.pointer().equals(control.key().pointer()))
                .map(Side::of)
                .toList();
        return conflict(reviewKey(control.key(), duty), Kind.REVIEW_BEFORE_ENTRY, slow, review);
    }

    /** The entry of a copy may name the terms after which it is due; grades that have others never come to it. */
    private Stream<Conflict> copiesWithoutTerms() {
        List<JsonNode> copies = merged.at("/backup/term-end").valueStream().toList();
        return copies.stream().filter(copy -> copy.has("terms")).flatMap(copy -> {
            GradeBand grades = ValueForms.grades(copy.required("grades").stringValue());
            TermType named = TermType.parse(copy.required("terms").stringValue());
            List<Side> others = profile.lines(Parameters.YEAR_DIVISION).stream()
                    .filter(line -> line.scope().grades().map(grades::overlaps).orElse(true))
                    .filter(line -> !line.read(Parameters.YEAR_DIVISION).value().equals(named))
                    .map(line -> side(Parameters.YEAR_DIVISION, line))
                    .toList();
            List<Side> copied = profile.entries().stream()
                    .filter(entry -> entry.pointer().equals("/backup/term-end/" + grades))
                    .map(Side::of)
                    .toList();
            return conflict(COPY_WITHOUT_TERM, Kind.COPY_WITHOUT_TERM, others, copied);
        });
    }

    private static Stream<Conflict> conflict(String key, Kind kind, List<Side> stands, List<Side> against) {
        return stands.isEmpty() || against.isEmpty()
                ? Stream.empty()
                : Stream.of(Conflict.between(key, kind, stands, against));
    }

    private List<Settings.Line> byClause(Parameter<?> parameter) {
        return profile.lines(parameter).stream()
                .filter(line -> line.basis().clause().isPresent())
                .toList();
    }

    private List<Side> sides(Parameter<?> parameter, List<Settings.Line> lines) {
        return lines.stream().map(line -> side(parameter, line)).toList();
    }

    private Side side(Parameter<?> parameter, Settings.Line line) {
        return Side.of(Entries.entry(profile, parameter, line.scope(), line.read(parameter)));
    }

    private static String reviewKey(ControlKey control, Duty duty) {
        return ParameterNames.at(control.pointer()) + "/" + duty.parameter().key();
    }

    /** Empty where it hangs on the timetable; working days are at least as many days. */
    private static Optional<Integer> days(Deadline deadline) {
        return switch (deadline) {
            case Deadline.SameDay _ -> Optional.of(0);
            case Deadline.Days(int days) -> Optional.of(days);
            case Deadline.WorkingDays(int days) -> Optional.of(days);
            case Deadline.NextLesson _ -> Optional.empty();
        };
    }

    private static Optional<Integer> days(Rhythm rhythm) {
        return rhythm instanceof Rhythm.Every(int count, ChronoUnit unit)
                ? Optional.of((int) (count * unit.getDuration().toDays()))
                : Optional.empty();
    }
}
