package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.RegulationTestApplication;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestSchools;
import java.lang.ScopedValue.CallableOp;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Two schools on air with the same profile, and what tests of both kinds do with them. */
@SpringBootTest(classes = RegulationTestApplication.class)
@Import({MovableClock.class, TwoSchools.Listening.class})
abstract class TwoSchools {
    static class Listening {
        @Bean
        RecordedActivations recordedActivations() {
            return new RecordedActivations();
        }
    }

    /** The first of September in Bishkek, where all schools of these tests stand. */
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    static final String WEEKLY = Samples.text("spb-152").replace("Europe/Moscow", TestSchools.ZONE);
    static final String DAILY = WEEKLY.replace("value: 7 days", "value: same day");
    static final Deadline WEEK = new Deadline.Days(7);
    static final Deadline DAY = new Deadline.SameDay(Optional.empty());
    static final UUID ADMIN = Ids.next();

    @Autowired
    Profiles profiles;

    @Autowired
    TestSchools schools;

    @Autowired
    MovableTime time;

    @Autowired
    RecordedActivations listener;

    @Autowired
    TransactionTemplate transaction;

    SchoolId here;
    SchoolId there;

    @BeforeEach
    void twoSchoolsOnAir() {
        time.set(MovableClock.START);
        listener.failing = false;
        here = onAir();
        there = onAir();
        listener.heard.clear();
    }

    private SchoolId onAir() {
        SchoolId school = schools.add();
        assertThat(in(school, () -> profiles.install(bytes(WEEKLY), TODAY.minusDays(30))))
                .isEqualTo(new Uploaded.Draft(1));
        return school;
    }

    void refuses(String code, CallableOp<?, RuntimeException> step) {
        assertThatThrownBy(() -> in(here, step))
                .isInstanceOfSatisfying(
                        ProfileRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    boolean activated(int draft, LocalDate from) {
        profiles.approve(draft, from, new ApprovalOrder("1", TODAY), ADMIN);
        return true;
    }

    int draft(SchoolId school, String text) {
        Uploaded uploaded = in(school, () -> profiles.upload(bytes(text), ADMIN));
        assertThat(uploaded).isInstanceOf(Uploaded.Draft.class);
        return ((Uploaded.Draft) uploaded).version();
    }

    Deadline topic(SchoolId school, LocalDate day) {
        return in(
                school,
                () -> profiles.on(day).deadline(Duty.TOPIC, Where.ANYWHERE).value());
    }

    static <T> T in(SchoolId school, CallableOp<T, RuntimeException> work) {
        return SchoolContext.call(school, work);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
