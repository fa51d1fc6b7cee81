package io.reglament.guards.doors;

import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One of the town's schools: who stands at its doors, and places for them. */
final class SchoolOfTown {
    private final SchoolId id;
    private final Slug slug;
    private final TownDatabase database;
    private final Map<Relation, Place> kept = new EnumMap<>(Relation.class);
    private final Map<UUID, Inspected> inspected = new HashMap<>();
    private final Map<UUID, UUID> planned = new HashMap<>();
    private final Map<UUID, UUID> printed = new HashMap<>();
    private final Neighbours neighbours;
    private final Places places;
    private int versions;
    private int people;

    SchoolOfTown(SchoolId id, Slug slug, TownDatabase database) {
        this.id = id;
        this.slug = slug;
        this.database = database;
        this.versions = 10_000 * id.value();
        this.neighbours = new Neighbours(this);
        this.places = new Places(this);
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

    /** Who stands at its doors. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** A place that is only read. */
    Place place(Relation relation) {
        return kept.computeIfAbsent(relation, places::fresh);
    }

    /** A place that no test has touched. */
    Place fresh(Relation relation) {
        return places.fresh(relation);
    }

    /** For a route: its own place where it writes. */
    Place placeFor(Route route, Relation relation) {
        return route.reads() ? place(relation) : fresh(relation);
    }

    /** What inspectors left at a place. */
    Inspected inspected(Place place) {
        return inspected.computeIfAbsent(place.lesson(), _ -> Inspected.make(place));
    }

    /** The thematic plan of a place's group. */
    UUID planned(Place place) {
        return planned.computeIfAbsent(place.group(), _ -> Planned.make(place));
    }

    /** A print of the sheet of a place's group. */
    UUID printed(Place place) {
        return printed.computeIfAbsent(place.group(), _ -> Printed.make(place));
    }

    /** A submitted draft of the regulation that nobody has seen yet; its number is above all that uploads give. */
    int freshDraft() {
        int next = database.one(
                Integer.class,
                "select max(version) + 1 from regulation.profile_version where school_id = ?",
                id.value());
        versions = Math.max(versions + 1, next);
        database.change("""
                insert into regulation.profile_version
                    (school_id, version, state, yaml, base, digest, uploaded_at, submitted_at)
                select school_id, ?, 'submitted', yaml, base, 'test ' || ?, uploaded_at, uploaded_at
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

    /** A back-up with a copy in a file. */
    UUID freshPackage() {
        UUID made = Ids.next();
        try {
            Path place = Path.of("target/archive/one").toAbsolutePath();
            Path folder = Files.createDirectories(place.resolve(slug.toString()));
            Path file = Files.writeString(Files.createTempFile(folder, "package", ".zip"), "PK");
            file.toFile().deleteOnExit();
            database.change(
                    """
                    insert into archive.package (school_id, id, occasion, kind, day, wanted, file, bytes, rows, sha256,
                        regulation, made_at)
                    values (?, ?, '', 'BY_HAND', ?, 1, ?, 2, 0, repeat('0', 64), 1, now())""", id.value(), made, Town.TODAY, place.relativize(file).toString());
            database.change(
                    "insert into archive.copy (school_id, package_id, place, kept_at) values (?, ?, ?, now())",
                    id.value(),
                    made,
                    place.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
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
                values (?, ?, ?, 'Проверкин', ?, true)""", id.value(), person, "guard-" + sourcedId, "Иван-%04d".formatted(++people));
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
