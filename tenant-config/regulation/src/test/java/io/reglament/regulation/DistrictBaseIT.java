package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.testsupport.TestDatabase;
import io.reglament.testsupport.TestSchools;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the district publishes holds in every school from its day on, and never before. */
class DistrictBaseIT extends TwoSchools {
    private static final LocalDate THEN = TODAY.plusDays(10);
    private static final ApprovalOrder ORDER = new ApprovalOrder("12", TODAY);
    private static final String LOCK = """
            profile: 1
            archive:
              retention: {value: 30 years, district-default: true, locked: true, source: Приказ округа № 12}
            """;

    @Autowired
    private DistrictBase base;

    @Autowired
    private SchoolFollowsTheBase following;

    @Autowired
    private SchoolRegistry registry;

    @Autowired
    private RegulationConflicts conflicts;

    @Autowired
    private RoundTrip trips;

    @Autowired
    private ValueOrigins origins;

    @Autowired
    private TestDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingIsPublished() throws SQLException {
        try (Connection owner = database.connectAsSuperuser();
                Statement statement = owner.createStatement()) {
            statement.execute("truncate regulation.base_to_follow, regulation.base_publication, regulation.base_text");
        }
    }

    @Test
    void itHoldsFromItsDayOnAndNotBefore() {
        assertThat(retention(here, THEN)).isEqualTo(Period.ofYears(25));

        published(LOCK.replace("locked: true, ", ""), THEN);

        for (SchoolId school : List.of(here, there)) {
            assertThat(retention(school, THEN.minusDays(1))).isEqualTo(Period.ofYears(25));
            assertThat(retention(school, THEN)).isEqualTo(Period.ofYears(30));
            assertThat(in(school, () -> profiles.on(THEN)).the(Parameters.TEST_FORMS))
                    .isNotNull();
        }
        assertThat(in(here, () -> profiles.changes())).contains(THEN);
    }

    @Test
    void ofTwoWithTheSameDayTheLaterOneHolds() {
        published(LOCK.replace("30", "40"), THEN);
        published(LOCK, THEN);
        published(LOCK.replace("30", "50"), THEN.plusDays(5));

        assertThat(retention(here, THEN)).isEqualTo(Period.ofYears(30));
        assertThat(retention(here, THEN.plusDays(5))).isEqualTo(Period.ofYears(50));
        assertThat(base.inForce(THEN)).isEqualTo(2);
        assertThat(base.inForce(THEN.minusDays(1))).isZero();
    }

    @Test
    void aLockOverrulesWhatASchoolSaysAndTheSchoolSeesBothClauses() {
        in(here, () -> activated(draft(here, with("6 years")), TODAY));
        assertThat(retention(here, THEN)).isEqualTo(Period.ofYears(6));

        published(LOCK, THEN);

        assertThat(retention(here, THEN.minusDays(1))).isEqualTo(Period.ofYears(6));
        assertThat(retention(here, THEN)).isEqualTo(Period.ofYears(30));
        assertThat(locked(2)).singleElement().satisfies(found -> {
            assertThat(found.stands().getFirst().source()).contains("Приказ округа № 12");
            assertThat(found.against().getFirst().entry().value().basis().clause())
                    .map(ClauseId::value)
                    .contains("A-8.2");
        });
        assertThat(locked(1)).isEmpty();
    }

    @Test
    void aLockRefusesADraftAtItsPlaceAndAnApprovalWithBothClauses() {
        int early = draft(here, with("6 years"));
        published(LOCK, THEN);

        Uploaded uploaded = in(here, () -> profiles.upload(bytes(with("6 years")), ADMIN));

        assertThat(uploaded)
                .isInstanceOfSatisfying(
                        Uploaded.Faulty.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo("/archive/retention");
                            assertThat(fault.args())
                                    .containsExactly("30 years", "Приказ округа № 12", "6 years", "A-8.2");
                        }));
        refuses("regulation.profile.locked", () -> activated(early, THEN));
        refuses("regulation.profile.locked", () -> activated(early, TODAY));
        assertThat(in(here, () -> profiles.current()).version()).isEqualTo(1);
        assertThat(draft(here, with("30 years"))).isPositive();
    }

    @Test
    void eachValueSaysWhetherItIsTheSchoolsOrTheDistricts() {
        in(here, () -> activated(draft(here, with("6 years")), TODAY));
        assertThat(in(here, () -> origins.on(THEN)).get("/archive/retention").kind())
                .isEqualTo(Origin.Kind.OWN);

        published(LOCK, THEN);

        assertThat(in(here, () -> origins.on(THEN)).get("/archive/retention"))
                .isEqualTo(new Origin(Origin.Kind.LOCKED, 1, "Приказ округа № 12"));
        assertThat(in(here, () -> origins.on(TODAY)).get("/archive/retention").kind())
                .isEqualTo(Origin.Kind.OWN);
        assertThat(in(there, () -> origins.on(TODAY)).get("/archive/retention"))
                .matches(origin -> origin.kind() == Origin.Kind.INHERITED && origin.base() == 0);
    }

    @Test
    void whatWasDerivedFromTheOldOneIsDerivedAnewOnce() {
        published(LOCK, THEN);
        published(LOCK, TODAY.plusDays(3));

        follow();
        follow();

        assertThat(listener.heard).hasSize(1);
        assertThat(listener.heard.toString()).contains(TODAY.plusDays(3).toString());
    }

    @Test
    void aFaultyTextIsToldItsPlacesAndNotKept() {
        List<Map.Entry<String, String>> texts = List.of(
                Map.entry(
                        "profile: 1\narchive: {retention: {value: 30 yeers, district-default: true}}\n",
                        "/archive/retention/value"),
                Map.entry("profile: 1\nno-such: {value: 1, district-default: true}\n", "/no-such"),
                Map.entry("profile: 1\nterms: [{grades: 1-4, value: quarter, district-default: true}]\n", "/terms"),
                Map.entry("profile: 1\narchive: {retention: {value: 30 years}}\n", "/archive/retention"),
                Map.entry("profile: [1\n", ""));

        texts.forEach(text -> assertThat(base.upload(bytes(text.getKey()), "it"))
                .as(text.getKey())
                .isInstanceOfSatisfying(
                        Uploaded.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .isNotEmpty()
                                .anySatisfy(fault -> assertThat(fault.pointer()).isEqualTo(text.getValue()))));
        assertThat(base.versions(0)).isEmpty();
    }

    @Test
    void whatItWouldDoIsCountedSchoolBySchoolBeforehand() {
        in(here, () -> activated(draft(here, with("6 years")), TODAY));
        int version = uploaded(LOCK);

        BaseImpact impact = base.impact(version, THEN);

        assertThat(impact.broken()).isZero();
        assertThat(impact.touched())
                .filteredOn(touch ->
                        touch.school().id().equals(here) || touch.school().id().equals(there))
                .singleElement()
                .isEqualTo(new BaseImpact.Touch(school(here), 1, 0, false));
    }

    @Test
    void whatIsPublishedIsNeverChanged() {
        int version = uploaded(LOCK);
        assertThat(base.find(version).orElseThrow().published()).isEmpty();
        assertThatThrownBy(() -> base.publish(version, TODAY.minusDays(1), ORDER, "it"))
                .isInstanceOfSatisfying(
                        ProfileRefused.class, no -> assertThat(no.code()).isEqualTo("regulation.base.past"));
        base.publish(version, THEN, ORDER, "it");

        assertThatThrownBy(() -> base.publish(version, THEN, ORDER, "it")).isInstanceOf(ProfileRefused.class);
        assertThat(base.yaml(version)).contains(LOCK);
        assertThat(base.versions(0))
                .singleElement()
                .satisfies(each -> assertThat(each.published())
                        .map(BaseVersion.Publication::order)
                        .contains(ORDER));
        for (String table : List.of("base_text", "base_publication")) {
            assertThatThrownBy(() -> outside("update regulation." + table + " set digest = ''"))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> outside("delete from regulation." + table))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void differencesNameValuesAndLocks() {
        int version = uploaded(LOCK);

        BaseDifference difference = base.compare(0, version);

        assertThat(difference.changes()).extracting(Change::pointer).containsExactly("/archive/retention");
        assertThat(difference.locked()).extracting(Entry::pointer).containsExactly("/archive/retention");
        assertThat(base.compare(version, 0).freed()).hasSize(1);
        assertThat(base.compare(version, version).isEmpty()).isTrue();
    }

    private int uploaded(String text) {
        Uploaded uploaded = base.upload(bytes(text), "it");
        assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
        return ((Uploaded.Draft) uploaded).version();
    }

    private void published(String text, LocalDate from) {
        base.publish(uploaded(text), from, ORDER, "it");
    }

    private List<Conflict> locked(int version) {
        return in(here, () -> conflicts.of(version)).orElseThrow().stream()
                .filter(found -> found.kind() == Conflict.Kind.LOCKED)
                .toList();
    }

    private Period retention(SchoolId school, LocalDate day) {
        Period single =
                in(school, () -> profiles.on(day)).the(Parameters.RETENTION).value();
        Period ever = in(school, () -> transaction.execute(status -> profiles.of(asked(), day)))
                .the(Parameters.RETENTION)
                .value();
        assertThat(ever).isEqualTo(single);
        return single;
    }

    private InForceByDay asked() {
        return trips.ask(Profiles.askEver());
    }

    private void follow() {
        SchoolContext.run(here, () -> following.awake(school(here)));
    }

    private School school(SchoolId id) {
        return Optional.of(id).flatMap(registry::find).orElseThrow();
    }

    private void outside(String sql) {
        SchoolContext.noSchool("a test", () -> jdbc.sql(sql).update());
    }

    /** The school whose document says of itself how long its journals are kept. */
    private static String with(String retention) {
        return Samples.text("smidovich-3")
                .replaceAll("(?m)^( *value: )Asia/\\S+$", "$1" + TestSchools.ZONE)
                .replaceAll("(?ms)(^  retention:\\s+value: )[^\\n]*", "$1" + retention);
    }
}
