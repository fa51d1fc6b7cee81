package io.reglament.guards.doors;

import io.reglament.tenancy.Ids;
import java.sql.Timestamp;
import java.util.UUID;

/** What lies before the people of a place. */
record PostOfPlace(SchoolOfTown school) {
    private static final Timestamp NOW = Timestamp.from(Town.NOW);

    void write(Place place, Relation relation) {
        Neighbours all = school.neighbours();
        UUID teacher = all.person(Who.TEACHER, relation);
        thread(place.post().thread(), teacher, all.person(Who.PARENT, relation));
        change("""
                insert into messaging.notice (school_id, id, person_id, text, words, about, path, told_at)
                values (?, ?, ?, 'messaging.title', '{}', ?, '/day', ?)\
                """, place.post().notice(), teacher, place.post().notice().toString(), NOW);
        announcement(place, relation);
    }

    private void thread(UUID thread, UUID teacher, UUID parent) {
        change("""
                insert into messaging.thread (school_id, id, topic, started_by, with_person, started_at)
                values (?, ?, 'Тема', ?, ?, ?)\
                """, thread, teacher, parent, NOW);
        change("""
                insert into messaging.message (school_id, id, thread_id, from_person, body, sent_at)
                values (?, ?, ?, ?, 'Текст', ?)\
                """, Ids.next(), thread, teacher, NOW);
        side(thread, teacher, parent);
        side(thread, parent, teacher);
    }

    private void side(UUID thread, UUID person, UUID other) {
        change("""
                insert into messaging.thread_side (school_id, thread_id, person_id, other_id, last_at, unread)
                values (?, ?, ?, ?, ?, true)\
                """, thread, person, other, NOW);
    }

    private void announcement(Place place, Relation relation) {
        Neighbours all = school.neighbours();
        UUID announcement = place.post().announcement();
        change("""
                insert into messaging.announcement (school_id, id, by_person, topic, body, scope, grade, class_id,
                    to_staff, to_families, announced_at, told)
                values (?, ?, ?, 'Тема', 'Текст', 'CLASS', 0, ?, false, true, ?, 2)\
                """, announcement, all.person(Who.CLASS_TEACHER, relation), place.schoolClass(), NOW);
        for (Who who : new Who[] {Who.STUDENT, Who.PARENT}) {
            change("""
                    insert into messaging.receipt (school_id, announcement_id, person_id, announced_at)
                    values (?, ?, ?, ?)\
                    """, announcement, all.person(who, relation), NOW);
        }
    }

    private void change(String sql, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = school.id().value();
        System.arraycopy(values, 0, all, 1, values.length);
        school.database().change(sql, all);
    }
}
