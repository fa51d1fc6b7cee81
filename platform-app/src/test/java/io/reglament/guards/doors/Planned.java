package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.sql.Timestamp;
import java.util.UUID;

/** The thematic plan of a place's group: its first version is approved, its second is a draft with one topic. */
final class Planned {
    private Planned() {}

    static UUID in(Place place) {
        return place.school().planned(place);
    }

    static UUID make(Place place) {
        UUID plan = Ids.next();
        TownDatabase database = place.school().database();
        int school = place.school().id().value();
        Timestamp now = Timestamp.from(Town.NOW);
        int year = database.one(
                Integer.class,
                "select extract(year from min(first_day))::int from curriculum.academic_session where school_id = ? and id = ?",
                school,
                place.term());
        database.change("""
                insert into curriculum.thematic_plan (school_id, id, school_year, subject_id, grade, author_id, created_at)
                select school_id, ?, ?, subject_id, grade, ?, ? from curriculum.teaching_group
                where school_id = ? and id = ?""", plan, year, Ids.next(), now, school, place.group());
        database.change("""
                insert into curriculum.thematic_plan_group (school_id, plan_id, group_id, school_year)
                values (?, ?, ?, ?)""", school, plan, place.group(), year);
        database.change("""
                insert into curriculum.thematic_plan_version (school_id, plan_id, number, state, edition, changed_at,
                    submitted_at, submitted_by, decided_at, decided_by, words)
                values (?, ?, 1, 'APPROVED', 1, ?, ?, ?, ?, ?, '')""", school, plan, now, now, Ids.next(), now, Ids.next());
        database.change("""
                insert into curriculum.thematic_plan_version (school_id, plan_id, number, state, edition, changed_at, words)
                values (?, ?, 2, 'DRAFT', 1, ?, '')""", school, plan, now);
        for (int number = 1; number <= 2; number++) {
            database.change("""
                    insert into curriculum.thematic_plan_topic (school_id, plan_id, number, ordinal, term, section, topic,
                        hours, test_form, homework)
                    values (?, ?, ?, 1, 0, '', 'Дроби', 1, '', '')""", school, plan, number);
        }
        return plan;
    }
}
