package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;

/**
 * What inspectors left at a place: a running check with two remarks on the lesson of its teacher, and a planned one; and
 * an outage and a loss of credentials.
 *
 * @param remark waits for an answer
 * @param answer a remark that was answered
 * @param entry of the plan of control
 * @param outage that somebody reported
 * @param loss of credentials
 */
record Inspected(UUID inspection, UUID remark, UUID answer, UUID entry, UUID outage, UUID loss) {
    static Inspected in(Place place) {
        return place.school().inspected(place);
    }

    static Inspected make(Place place) {
        Inspected left = new Inspected(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        TownDatabase database = place.school().database();
        int school = place.school().id().value();
        Timestamp now = Timestamp.from(Town.NOW);
        UUID teacher = database.one(
                UUID.class,
                "select teacher_id from curriculum.lesson where school_id = ? and id = ?",
                school,
                place.lesson());
        database.change("""
                insert into compliance.inspection (school_id, id, first_day, last_day, opened_by, opened_at)
                values (?, ?, ?, ?, ?, ?)""", school, left.inspection, Town.TODAY, Town.TODAY, Ids.next(), now);
        database.change("""
                insert into compliance.inspection_item (school_id, inspection_id, item) values (?, ?, 'HOMEWORK')""", school, left.inspection);
        remark(place, left.inspection, left.remark, teacher, "OPEN");
        remark(place, left.inspection, left.answer, teacher, "ANSWERED");
        database.change("""
                insert into compliance.control_plan (school_id, id, day, what, planned_by, planned_at)
                values (?, ?, ?, 'Домашние задания', ?, ?)""", school, left.entry, Town.TODAY, Ids.next(), now);
        database.change("""
                insert into compliance.outage (school_id, id, source, state, what, place, from_at, reported_by,
                    reported_at)
                values (?, ?, 'REPORTED', 'REPORTED', 'Нет сети', '', ?, ?, ?)""", school, left.outage, now, Ids.next(), now);
        database.change("""
                insert into compliance.credential_loss (school_id, id, person_id, lost_at, reported_at, noted_by, noted_at)
                values (?, ?, ?, ?, ?, ?, ?)""", school, left.loss, Ids.next(), now, now, Ids.next(), now);
        return left;
    }

    private static void remark(Place place, UUID inspection, UUID remark, UUID teacher, String state) {
        Timestamp now = Timestamp.from(Town.NOW);
        Timestamp due = Timestamp.from(Town.NOW.plus(Duration.ofDays(5)));
        place.school()
                .database()
                .change(
                        """
                insert into compliance.remark (school_id, id, inspection_id, teacher_id, lesson_id, place, words,
                    made_by, made_at, due_at, state)
                values (?, ?, ?, ?, ?, '9-1', 'Нет темы', ?, ?, ?, ?)""",
                        place.school().id().value(),
                        remark,
                        inspection,
                        teacher,
                        place.lesson(),
                        Ids.next(),
                        now,
                        due,
                        state);
    }
}
