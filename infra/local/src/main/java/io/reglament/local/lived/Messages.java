package io.reglament.local.lived;

import io.reglament.local.lived.MessageTables.Message;
import io.reglament.local.lived.Staff.Pupil;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Timetabled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What class teachers and parents wrote to each other in the last weeks, and what the school announced to everybody. */
final class Messages implements Chapter {
    private static final int WRITES_IN = 5;
    private static final int DAYS = 20;
    private static final int READ_OF_HUNDRED = 60;
    private static final int DAY_SECONDS = 36_000;

    private record Talk(String topic, String asked, String answered) {}

    private static final List<Talk> BY_PARENTS = List.of(
            new Talk(
                    "Домашнее задание",
                    "Здравствуйте! Где найти задание за пропущенные дни?",
                    "Добрый день! Всё стоит в дневнике у каждого урока; что неясно, объясню на консультации."),
            new Talk(
                    "Справка после болезни",
                    "Здравствуйте! Ребёнок выздоровел, справку принесём завтра.",
                    "Спасибо, передайте её, пожалуйста, мне утром."),
            new Talk(
                    "Отметка за работу",
                    "Здравствуйте! Можно ли переписать последнюю работу?",
                    "Добрый день! Да, подойдите к учителю предмета, он назовёт день."));
    private static final List<Talk> BY_TEACHERS = List.of(
            new Talk(
                    "Родительское собрание",
                    "Здравствуйте! Сможете ли вы прийти на собрание в четверг?",
                    "Здравствуйте! Да, буду."),
            new Talk(
                    "Успехи за период",
                    "Здравствуйте! Посмотрите, пожалуйста, отметки за последние недели: есть чему порадоваться.",
                    "Спасибо, посмотрели вместе."));

    @Override
    public String write(Connection connection, SchoolToLive school) throws SQLException {
        LocalDate today = LocalDate.ofInstant(school.now(), school.zone());
        List<LocalDate> days = Timetabled.lessons(connection, school.id(), school.first(), today).stream()
                .map(LessonToFill::date)
                .filter(day -> day.isBefore(today))
                .distinct()
                .toList();
        MessageTables tables = new MessageTables(school.id());
        if (!days.isEmpty()) {
            Staff staff = new Staff(connection, school.id());
            Writing writing = new Writing(school, days.subList(Math.max(0, days.size() - DAYS), days.size()), tables);
            writing.threads(staff.pupils(), Families.of(connection, school.id()));
            Optional<UUID> deputy = staff.first("deputy-head");
            if (deputy.isPresent()) {
                writing.announcement(deputy.get(), staff.everybody());
            }
        }
        tables.write(connection);
        return String.format(Locale.ROOT, "%,d threads", tables.threads());
    }

    private record Writing(SchoolToLive school, List<LocalDate> days, MessageTables tables) {

        void threads(List<Pupil> pupils, Families families) {
            pupils.stream()
                    .filter(pupil -> told(pupil))
                    .forEach(pupil -> families.of(pupil.student())
                            .filter(parent -> !parent.equals(pupil.classTeacher()))
                            .ifPresent(parent -> thread(pupil, parent)));
        }

        void announcement(UUID by, List<UUID> people) {
            Instant at = at(days.get(days.size() / 2), "announcement");
            UUID id = ids().at(at, "announcement");
            List<UUID> told =
                    people.stream().filter(person -> !person.equals(by)).toList();
            tables.announcement(
                    id,
                    by,
                    "Итоги периода и родительские собрания",
                    "Уважаемые родители и коллеги! Итоговые отметки стоят в дневниках; собрания классов пройдут в"
                            + " четверг.",
                    at,
                    told.size());
            for (int i = 0; i < told.size(); i++) {
                Instant read = at.plus(Duration.ofSeconds(600L + dice().roll(4 * 86_400, "announcement read " + i)));
                boolean seen = dice().roll(100, "announcement seen " + i) < READ_OF_HUNDRED && past(read);
                tables.receipt(id, told.get(i), at, seen ? Optional.of(read) : Optional.empty());
            }
        }

        /** Those who play a part surely write. */
        private boolean told(Pupil pupil) {
            return school.parts().sick().contains(pupil.key()) || dice().oneIn(WRITES_IN, "writes " + pupil.key());
        }

        private void thread(Pupil pupil, UUID parent) {
            String about = pupil.key();
            boolean asks = !dice().oneIn(3, "teacher writes " + about);
            List<Talk> talks = asks ? BY_PARENTS : BY_TEACHERS;
            Talk talk = talks.get(dice().roll(talks.size(), "talk " + about));
            UUID from = asks ? parent : pupil.classTeacher();
            UUID to = asks ? pupil.classTeacher() : parent;
            Instant asked = at(days.get(dice().roll(days.size(), "written on " + about)), about);
            Instant answered = asked.plusSeconds(3_600L + dice().roll(DAY_SECONDS, "answered " + about));
            boolean answers = past(answered) && !dice().oneIn(4, "no answer " + about);
            Optional<Instant> seen = Optional.of(answered.minusSeconds(120))
                    .filter(moment -> past(moment) && (answers || dice().oneIn(2, "seen " + about)));
            Message first = new Message(ids().at(asked, "first " + about), from, to, talk.asked, asked, seen);
            tables.thread(
                    ids().at(asked, "thread " + about),
                    talk.topic + ", " + pupil.title(),
                    answers ? List.of(first, answer(talk, first, answered, about)) : List.of(first));
        }

        private Message answer(Talk talk, Message first, Instant at, String about) {
            Optional<Instant> read = Optional.of(at.plusSeconds(1_800L + dice().roll(DAY_SECONDS, "read " + about)))
                    .filter(this::past)
                    .filter(_ -> !dice().oneIn(5, "left unread " + about));
            return new Message(ids().at(at, "answer " + about), first.to(), first.from(), talk.answered, at, read);
        }

        private Instant at(LocalDate day, String about) {
            return day.atTime(LocalTime.of(8, 0))
                    .atZone(school.zone())
                    .toInstant()
                    .plusSeconds(dice().roll(DAY_SECONDS, "written at " + about));
        }

        private boolean past(Instant at) {
            return !at.isAfter(school.now());
        }

        private TimedIds ids() {
            return new TimedIds(dice());
        }

        private Dice dice() {
            return new Dice(school.seed());
        }
    }
}
