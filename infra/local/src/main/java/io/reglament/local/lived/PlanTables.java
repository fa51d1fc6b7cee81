package io.reglament.local.lived;

import io.reglament.local.lived.PlannedCourse.Topic;
import io.reglament.local.load.CopyTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The tables of thematic plans, in the order in which they are written. */
final class PlanTables {
    private static final String YEAR = """
        select min(s.first_day), max(s.last_day) from curriculum.academic_session s
        where s.school_id = ? and s.kind = 'TERM' and not s.gone\
        """;
    private static final String SUBJECT =
            "select g.subject_id from curriculum.teaching_group g where g.school_id = ? and g.id = ?";

    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final int DAYS_BEFORE = 5;
    private static final int LATE_ONE_IN = 3;
    private static final Duration LATER = Duration.ofDays(13);
    private static final Duration TO_DECIDE = Duration.ofDays(2);

    private final Connection connection;
    private final SchoolToLive school;
    private final LocalDate first;
    private final LocalDate last;
    private final Optional<UUID> deputy;
    private final Dice dice;
    private final CopyTable plans = new CopyTable(
            "curriculum.thematic_plan", "school_id, id, school_year, subject_id, grade, author_id, created_at");
    private final CopyTable groups =
            new CopyTable("curriculum.thematic_plan_group", "school_id, plan_id, group_id, school_year");
    private final CopyTable versions = new CopyTable(
            "curriculum.thematic_plan_version",
            "school_id, plan_id, number, state, edition, changed_at, submitted_at, submitted_by, decided_at, decided_by,"
                    + " words");
    private final CopyTable topics = new CopyTable(
            "curriculum.thematic_plan_topic",
            "school_id, plan_id, number, ordinal, term, section, topic, hours, test_form, homework");
    private final CopyTable steps = new CopyTable(
            "curriculum.thematic_plan_step",
            "school_id, plan_id, id, number, what, topics, hours, words, by_person, at");

    /** Whose plan it is, and of what. */
    record Of(UUID teacher, String teacherKey, String subject, int grade) {
        String about() {
            return "plan " + teacherKey + " " + subject + " " + grade;
        }
    }

    private PlanTables(Connection connection, SchoolToLive school, ResultSet year) throws SQLException {
        this.connection = connection;
        this.school = school;
        this.first = year.getObject(1, LocalDate.class);
        this.last = year.getObject(2, LocalDate.class);
        this.deputy = new Staff(connection, school.id()).first("deputy-head");
        this.dice = new Dice(school.seed());
    }

    static PlanTables of(Connection connection, SchoolToLive school) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(YEAR)) {
            query.setInt(1, school.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new PlanTables(connection, school, row);
            }
        }
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    void add(Of of, List<UUID> forGroups, List<Topic> all) throws SQLException {
        boolean late = Habit.of(of.teacherKey(), school.parts(), dice) == Habit.LATE;
        Instant begun = school.first()
                .minusDays(DAYS_BEFORE)
                .atTime(AT)
                .atZone(school.zone())
                .toInstant()
                .plusSeconds(dice.roll(20_000, of.about()));
        Instant sent = late ? begun.plus(LATER) : begun.plusSeconds(3_600);
        boolean submitted = !late || !dice.oneIn(LATE_ONE_IN, "draft " + of.about());
        boolean decided = submitted && deputy.isPresent() && (!late || !dice.oneIn(LATE_ONE_IN, "waits " + of.about()));
        Instant at = sent.plus(TO_DECIDE);
        UUID plan = new TimedIds(dice).at(begun, of.about());
        int year = first.getYear();
        plans.add(school.id(), plan, year, subject(forGroups.getFirst()), of.grade(), of.teacher(), begun);
        forGroups.forEach(group -> groups.add(school.id(), plan, group, year));
        versions.add(
                school.id(),
                plan,
                1,
                decided ? "APPROVED" : submitted ? "SUBMITTED" : "DRAFT",
                2,
                decided ? at : submitted ? sent : begun,
                submitted ? Optional.of(sent) : Optional.empty(),
                submitted ? Optional.of(of.teacher()) : Optional.empty(),
                decided ? Optional.of(at) : Optional.empty(),
                decided ? deputy : Optional.empty(),
                "");
        topics(plan, all);
        int hours = all.stream().mapToInt(Topic::hours).sum();
        step(plan, "READ_IN", all.size(), hours, of.teacher(), begun);
        if (submitted) {
            step(plan, "SUBMITTED", all.size(), hours, of.teacher(), sent);
        }
        if (decided) {
            step(plan, "APPROVED", all.size(), hours, deputy.orElseThrow(), at);
        }
    }

    void write(Connection to) throws SQLException {
        for (CopyTable table : Stream.of(plans, groups, versions, topics, steps).toList()) {
            table.flush(to);
        }
    }

    private void topics(UUID plan, List<Topic> all) {
        for (int i = 0; i < all.size(); i++) {
            Topic topic = all.get(i);
            String test = topic.test().orElse("");
            topics.add(
                    school.id(),
                    plan,
                    1,
                    i + 1,
                    topic.term(),
                    "",
                    topic.words(),
                    topic.hours(),
                    test,
                    topic.homework());
        }
    }

    private void step(UUID plan, String what, int count, int hours, UUID by, Instant at) {
        UUID id = new TimedIds(dice).at(at, what + " " + plan);
        steps.add(school.id(), plan, id, 1, what, count, hours, "", by, at);
    }

    private UUID subject(UUID group) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SUBJECT)) {
            query.setInt(1, school.id());
            query.setObject(2, group);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
