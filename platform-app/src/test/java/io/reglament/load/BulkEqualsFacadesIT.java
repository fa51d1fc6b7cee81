package io.reglament.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import io.reglament.guards.WholeApplication;
import io.reglament.local.cast.BundleSpec;
import io.reglament.local.cast.Bundles;
import io.reglament.local.lived.Chapter;
import io.reglament.local.lived.CountedFindings;
import io.reglament.local.lived.Parts;
import io.reglament.local.lived.SchoolRules;
import io.reglament.local.lived.SchoolToLive;
import io.reglament.local.load.Filling;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.SchoolCopies;
import io.reglament.local.load.Timetabled;
import io.reglament.regulation.FormOfControl;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.rostering.PutOnAir;
import io.reglament.rostering.PutOnAirOutcome;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two schools from one bundle live through the same two days: one through the facades, as its teachers would, one
 * through the bulk path. Their tables must say the same, or whatever is measured or shown on loaded schools is a tale.
 */
@WholeApplication
class BulkEqualsFacadesIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 15);
    private static final LocalDate LAST = FIRST.plusDays(1);

    private static final List<String> CHAPTERS = List.of(
            "journal.term_mark",
            "journal.term_mark_change",
            "attendance.absence_notice",
            "attendance.absence_notice_change",
            "compliance.inspection",
            "compliance.inspection_item",
            "compliance.remark",
            "compliance.inspection_step",
            "compliance.class_review",
            "compliance.control_plan");
    /** Written, and not proven equal. */
    private static final List<String> OTHERS =
            List.of("messaging.thread", "messaging.reading", "messaging.announcement", "messaging.receipt");

    private static final String MARKED_LATER = """
        delete from journal.%1$s t where school_id = %3$d and exists (
            select 1 from journal.mark_change c
            join journal.work w on w.school_id = c.school_id and w.id = c.work_id
            join curriculum.academic_session s on s.school_id = t.school_id and s.id = t.term_id
            where c.school_id = t.school_id and w.group_id = t.group_id and c.received_at > t.%2$s
                and w.date between s.first_day and s.last_day)\
        """;

    private static final String SEEN_LATER = """
        delete from compliance.class_review v where school_id = %1$d and exists (
            select 1 from curriculum.group_class gc
            join curriculum.lesson l on l.school_id = gc.school_id and l.group_id = gc.group_id
            join attendance.absence a on a.school_id = l.school_id and a.lesson_id = l.id
            join attendance.roll r on r.school_id = a.school_id and r.lesson_id = a.lesson_id
            left join attendance.absence_reason w on w.school_id = a.school_id and w.lesson_id = a.lesson_id
                and w.student_id = a.student_id
            where gc.school_id = v.school_id and gc.class_id = v.class_id
                and l.date between split_part(v.duty, ':', 2)::date and v.reviewed_at::date
                and greatest(r.taken_at, w.set_at) > v.reviewed_at)\
        """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @TempDir
    private Path directory;

    @Test
    void the_bulk_path_leaves_what_the_facades_leave() throws Exception {
        context.getBean(MovableTime.class).set(Instant.parse("2026-09-14T06:00:00Z"));
        School taught = school("load-taught");
        School loaded = school("load-loaded");
        TwoDays story = new TwoDays(weight(taught, "oral"), weight(taught, "test"));

        ByFacades facades = new ByFacades(context, taught);
        lessons(taught).forEach(lesson -> facades.enter(lesson, story.of(lesson)));
        try (Connection connection = database.connectAsSuperuser()) {
            Filling.fill(connection, loaded.id().value(), 1, lessons(loaded), story, _ -> {});
        }

        Map<String, List<String>> byFacades =
                RowsOfSchool.of(database, taught.id().value());
        assertThat(byFacades.get("journal.mark")).hasSizeGreaterThan(100);
        assertThat(byFacades.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(byFacades.toString()).doesNotContain("an id of nobody");
        RowsOfSchool.of(database, loaded.id().value())
                .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(byFacades.get(table)));
    }

    @Test
    void chapters_after_the_lessons_leave_what_the_facades_leave() throws Exception {
        context.getBean(MovableTime.class).set(Instant.parse("2026-08-31T06:00:00Z"));
        School taught = school("load-chapters-taught");
        School loaded = school("load-chapters-loaded");
        int from = loaded.id().value();
        Instant now = Instant.parse("2026-11-13T09:00:00Z");
        SchoolRules rules = SchoolRules.read(Repository.root().resolve("tenant-config/profiles"), "netschool.yaml");
        try (Connection connection = database.connectAsSuperuser()) {
            SchoolToLive copy = SchoolToLive.of(connection, "load-chapters-taught", rules, Parts.DRAWN, 3, now);
            Chapter.ALL.getFirst().write(connection, copy);
            SchoolToLive lived = SchoolToLive.of(connection, "load-chapters-loaded", rules, Parts.DRAWN, 3, now);
            for (Chapter chapter : Chapter.ALL) {
                chapter.write(connection, lived);
            }
            // The facades would propose from these as well.
            connection.createStatement().execute(MARKED_LATER.formatted("term_mark", "changed_at", from));
            connection.createStatement().execute("set session_replication_role = replica");
            connection.createStatement().execute(MARKED_LATER.formatted("term_mark_change", "received_at", from));
            connection.createStatement().execute(SEEN_LATER.formatted(from));
            CountedFindings.fill(connection, from);
        }
        new ToldByFacades(context, database, taught).as(from);
        new CheckedByFacades(context, database, taught).as(from);

        Map<String, List<String>> byFacades =
                RowsOfSchool.of(database, taught.id().value(), CHAPTERS);
        assertThat(byFacades.get("journal.term_mark")).hasSizeGreaterThan(50);
        assertThat(byFacades.get("attendance.absence_notice")).hasSizeGreaterThan(5);
        assertThat(byFacades.get("compliance.inspection").toString()).contains("DEPUTY:", "PLAN:");
        assertThat(byFacades.get("compliance.remark").toString()).contains("OPEN", "ANSWERED", "ACCEPTED");
        assertThat(byFacades.get("compliance.class_review")).hasSizeGreaterThan(20);
        RowsOfSchool.of(database, from, CHAPTERS)
                .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(byFacades.get(table)));
        assertThat(RowsOfSchool.of(database, from, OTHERS).values())
                .allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }

    @Test
    void a_copied_school_says_what_its_original_says() throws Exception {
        context.getBean(MovableTime.class).set(Instant.parse("2026-09-14T06:00:00Z"));
        School original = school("load-original");
        TwoDays story = new TwoDays(weight(original, "oral"), weight(original, "test"));
        int copy = context.getBean(SchoolRegistry.class).nextId().value();
        try (Connection connection = database.connectAsSuperuser()) {
            Filling.fill(connection, original.id().value(), 2, lessons(original), story, _ -> {});
            SchoolCopies.enlist(connection, original.id().value(), copy, "load-copy");
            connection.createStatement().execute("set session_replication_role = replica");
            for (SchoolCopies.Table table : SchoolCopies.of(connection).tables()) {
                SchoolCopies.copy(connection, table, original.id().value(), copy, Map.of());
            }
        }

        assertThat(RowsOfSchool.of(database, copy))
                .isEqualTo(RowsOfSchool.of(database, original.id().value()));
    }

    private School school(String slug) throws Exception {
        Path bundle = directory.resolve(slug + ".zip");
        // The same keys in both: they are what rows are compared by.
        Bundles.write(BundleSpec.small("load", 5, LocalDate.of(2026, 9, 1)), bundle);
        PutOnAir.Request request = new PutOnAir.Request(
                new Slug(slug),
                new SchoolNames(slug, slug, slug),
                ZoneId.of("Europe/Moscow"),
                Files.readString(Repository.root().resolve("tenant-config/profiles/netschool.yaml")),
                bundle,
                LocalDate.of(2026, 9, 1));
        PutOnAirOutcome outcome = context.getBean(PutOnAir.class).put(request, _ -> true);
        assertThat(outcome).isInstanceOf(PutOnAirOutcome.OnAir.class);
        return SchoolContext.noSchool(
                "test",
                () -> context.getBean(SchoolRegistry.class).find(new Slug(slug)).orElseThrow());
    }

    private BigDecimal weight(School school, String form) {
        return SchoolContext.call(
                school.id(),
                () -> Objects.requireNonNull(context.getBean(TransactionTemplate.class)
                        .execute(_ -> {
                            Profile profile = context.getBean(Profiles.class).on(FIRST);
                            return profile.form(form)
                                    .map(found -> found.value())
                                    .map(FormOfControl::weight)
                                    .orElseThrow();
                        })));
    }

    private List<LessonToFill> lessons(School school) throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            return Timetabled.lessons(connection, school.id().value(), FIRST, LAST);
        }
    }
}
