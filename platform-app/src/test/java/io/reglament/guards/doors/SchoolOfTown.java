package io.reglament.guards.doors;

import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.Slug;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** One of the town's schools: who works there, and which lessons a test may still use up. */
final class SchoolOfTown {
    private final SchoolId id;
    private final Slug slug;
    private final TownDatabase database;
    private final Deque<UUID> unusedLessons;
    private int versions;

    SchoolOfTown(SchoolId id, Slug slug, TownDatabase database) {
        this.id = id;
        this.slug = slug;
        this.database = database;
        this.versions = 10_000 * id.value();
        this.unusedLessons = new ArrayDeque<>(database.all(
                UUID.class,
                "select id from curriculum.lesson where school_id = ? and date = ? and not cancelled order by starts_at, id",
                id.value(),
                Town.TODAY));
    }

    Slug slug() {
        return slug;
    }

    SchoolId id() {
        return id;
    }

    TownDatabase database() {
        return database;
    }

    /** The subject of the one person whose only post is this role. */
    String subject(Role role) {
        return slug + "/" + role.claim();
    }

    /** A lesson of today to be read only. */
    UUID someLesson() {
        return unusedLessons.getLast();
    }

    /** A lesson of today that no test has touched. */
    UUID freshLesson() {
        return unusedLessons.removeFirst();
    }

    /** The subject of a lesson's teacher, who has an account from now on. */
    String teacherOf(UUID lesson) {
        UUID teacher = database.one(
                UUID.class,
                "select teacher_id from curriculum.lesson where school_id = ? and id = ?",
                id.value(),
                lesson);
        String subject = slug + "/" + teacher;
        account(teacher, subject);
        return subject;
    }

    /** A draft of the regulation that nobody has seen yet; its number is above all that uploads give. */
    int freshDraft() {
        versions++;
        database.change("""
                insert into regulation.profile_version
                    (school_id, version, state, yaml, base, digest, uploaded_at)
                select school_id, ?, 'draft', yaml, base, 'test ' || ?, uploaded_at
                from regulation.profile_version where school_id = ? and version = 1""", versions, versions, id.value());
        return versions;
    }

    /** An import that waits, and will go on waiting: no job runs here. */
    UUID freshImport() {
        UUID run = Ids.next();
        database.change("""
                insert into rostering.import_run (school_id, id, state, dry_run, file_name, started_by, asked_at)
                values (?, ?, 'QUEUED', true, 'bundle.zip', ?, now())""", id.value(), run, Ids.next());
        return run;
    }

    void employ(Role role) {
        UUID person = person(role.claim());
        post(person, role);
        account(person, subject(role));
    }

    UUID person(String sourcedId) {
        UUID person = Ids.next();
        database.change("""
                insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                values (?, ?, ?, 'Проверкин', 'Иван', true)""", id.value(), person, "guard-" + sourcedId);
        return person;
    }

    void post(UUID person, Role role) {
        database.change("""
                insert into identity.post (school_id, id, sourced_id, person_id, role, active)
                values (?, ?, ?, ?, ?, true)""", id.value(), Ids.next(), "guard-post-" + person + role, person, role.name());
    }

    void account(UUID person, String subject) {
        database.change("""
                insert into identity.account (school_id, person_id, username, subject, issued_at, issued_by)
                values (?, ?, ?, ?, now(), 'test') on conflict (school_id, person_id) do nothing""", id.value(), person, "user-" + subject, subject);
    }
}
