package io.reglament.local.lived;

import io.reglament.local.lived.CheckTables.Check;
import io.reglament.local.lived.CheckTables.Remark;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The checks of deputy heads and building administrators, closed by the rhythm of each school's regulation; where it is
 * two weeks, the last one was not done. Remarks are on lessons of those who often enter late.
 */
final class Checks implements Chapter {
    private static final Set<String> POSTS = Set.of("deputy-head", "building-administrator");
    private static final String TIGHT = "every 2 weeks";
    private static final int REMARKS = 2;

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        LocalDate today = LocalDate.ofInstant(school.now(), school.zone());
        List<LessonToFill> lessons = Timetabled.lessons(connection, school.id(), school.first(), today);
        List<EndedTerms.Term> terms = new EndedTerms(connection, school.id()).before(today);
        TimedIds ids = new TimedIds(new Dice(school.seed()));
        CheckTables tables = new CheckTables(school.id(), ids);
        Checking checking = new Checking(school, lessons, labels(connection, school.id()), ids);
        for (Duty duty : school.rules().duties()) {
            Optional<UUID> inspector =
                    POSTS.contains(duty.by()) ? new Staff(connection, school.id()).first(duty.by()) : Optional.empty();
            if (inspector.isPresent()) {
                List<Duty.Slot> over = duty.over(school.first(), today, terms);
                int done = duty.rhythm().equals(TIGHT) ? Math.max(0, over.size() - 1) : over.size();
                over.subList(0, done).forEach(slot -> checking.check(duty, slot, inspector.get(), tables));
                if (duty.rhythm().equals(PlanOfControl.RHYTHM)) {
                    PlanOfControl plan = new PlanOfControl(school, inspector.get());
                    plan.write(connection);
                    checking.planned(duty, plan, today, tables);
                }
            }
        }
        tables.write(connection);
        return String.format(Locale.ROOT, "%,d checks", tables.checks());
    }

    private static Map<UUID, String> labels(Connection connection, int school) throws SQLException {
        Map<UUID, String> labels = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select id, label from curriculum.teaching_group where school_id = ?")) {
            query.setInt(1, school);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    labels.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        }
        return labels;
    }

    private record Checking(SchoolToLive school, List<LessonToFill> lessons, Map<UUID, String> labels, TimedIds ids) {

        void planned(Duty duty, PlanOfControl plan, LocalDate today, CheckTables tables) {
            plan.entries().stream()
                    .filter(entry -> entry.day().isBefore(today))
                    .forEach(entry -> check(duty, entry.slot(), entry.duty(duty), plan.plannedBy(), tables));
        }

        void check(Duty duty, Duty.Slot slot, UUID inspector, CheckTables tables) {
            check(duty, slot, duty.name() + ":" + slot.first() + ":" + slot.ordinal(), inspector, tables);
        }

        /** Nothing is owed where no lessons were. */
        void check(Duty duty, Duty.Slot slot, String key, UUID inspector, CheckTables tables) {
            List<LessonToFill> held = lessons.stream()
                    .filter(lesson -> !lesson.date().isBefore(slot.first())
                            && lesson.date().isBefore(slot.until()))
                    .toList();
            if (held.isEmpty()) {
                return;
            }
            List<LocalDate> days =
                    held.stream().map(LessonToFill::date).distinct().toList();
            LocalDate day = days.get(Math.min(days.size() - 1, days.size() * slot.ordinal() / 2));
            Instant opened = at(day, LocalTime.of(14, 10)).plusSeconds(dice().roll(3_000, "opened " + key));
            Check check = new Check(
                    ids.at(opened, key), key, duty, slot.first(), day, inspector, opened, opened.plusSeconds(5_400));
            tables.add(check, remarks(check, held));
        }

        private List<Remark> remarks(Check check, List<LessonToFill> held) {
            List<LessonToFill> late = held.stream()
                    .filter(lesson -> lesson.date().isBefore(check.last()))
                    .filter(lesson -> Habit.of(lesson.teacherKey(), school.parts(), dice()) == Habit.LATE)
                    .sorted(Comparator.comparingLong(lesson -> dice().draw("remark " + Entering.key(lesson))))
                    .limit(REMARKS)
                    .toList();
            return IntStream.range(0, late.size())
                    .mapToObj(number -> remark(check, late.get(number), number))
                    .toList();
        }

        /** One in three is never answered, and one in three of the answers waits. */
        private Remark remark(Check check, LessonToFill lesson, int number) {
            String about = check.duty() + " " + number;
            Instant made = check.opened().plusSeconds(900L * (number + 1));
            Optional<Instant> answered = Optional.of(made.plusSeconds(86_400L + dice().roll(14_400, "answer " + about)))
                    .filter(at -> !at.isAfter(school.now()) && !dice().oneIn(3, "no answer " + about));
            Optional<Instant> accepted = answered.map(at -> at.plusSeconds(64_800))
                    .filter(at -> !at.isAfter(school.now()) && !dice().oneIn(3, "answer waits " + about));
            LocalDate date = lesson.date();
            String place = String.format(
                    Locale.ROOT,
                    "%s, %s, %02d.%02d.%d",
                    labels.getOrDefault(lesson.group(), ""),
                    lesson.subject(),
                    date.getDayOfMonth(),
                    date.getMonthValue(),
                    date.getYear());
            return new Remark(
                    ids.at(made, about),
                    lesson.teacher(),
                    lesson.id(),
                    lesson.group(),
                    place,
                    made,
                    school.rules().mendClause(),
                    due(check.last()),
                    answered,
                    accepted);
        }

        private Instant due(LocalDate made) {
            Set<DayOfWeek> week =
                    lessons.stream().map(lesson -> lesson.date().getDayOfWeek()).collect(Collectors.toSet());
            LocalDate last = made.plusDays(school.rules().daysToMend());
            while (!week.contains(last.getDayOfWeek())) {
                last = last.plusDays(1);
            }
            return at(last.plusDays(1), LocalTime.MIN);
        }

        private Instant at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(school.zone()).toInstant();
        }

        private Dice dice() {
            return new Dice(school.seed());
        }
    }
}
