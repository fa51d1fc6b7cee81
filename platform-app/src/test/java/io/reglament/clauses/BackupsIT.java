package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.archive.making.Makings;
import io.reglament.archive.making.PackageRow;
import io.reglament.archive.making.Packages;
import io.reglament.archive.schedule.SchoolOccasions;
import io.reglament.guards.WholeApplication;
import io.reglament.tenancy.PeriodicWork;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.Honours;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Packages are made when each school's regulation says; the first term is over on 30 November. */
@WholeApplication
class BackupsIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Test
    @Honours({"A-5.1e", "A-8"})
    void in_smidovich_at_the_end_of_a_term_on_electronic_media(Evidence evidence) {
        made("smidovich-3", "term-end/1-9/2026-11-30", LocalDate.of(2026, 12, 1), evidence);
    }

    @Test
    @Honours("A-5.1h")
    void in_smidovich_at_the_end_of_the_year(Evidence evidence) {
        made("smidovich-3", "year-end/2027-06-30", LocalDate.of(2027, 6, 30), evidence);
    }

    @Test
    @Honours("B-6.5")
    void in_petersburg_at_the_end_of_the_year(Evidence evidence) {
        made("spb-152", "year-end/2027-05-26", LocalDate.of(2027, 5, 27), evidence);
    }

    @Test
    @Honours("C-4.2c")
    void in_bishkek_every_half_year(Evidence evidence) {
        made("bishkek-48", "every/2027-02-28", LocalDate.of(2027, 2, 28), evidence);
    }

    private void made(String profile, String occasion, LocalDate day, Evidence evidence) {
        GroupRoster school =
                new GroupRoster(context, new Foundation(context).of(SchoolFiles.profile(profile)), "Алгебра", 9, 2);
        new Household(context, school).year("2026-09-01", "2027-05-26");
        assertThat(packages(school, LocalDate.of(2026, 9, 2))).isEmpty();

        PackageRow made = packages(school, day).stream()
                .filter(one -> one.reason().key().equals(occasion))
                .findFirst()
                .orElseThrow();
        evidence.archived(database, school.school().id(), made.id());
    }

    private List<PackageRow> packages(GroupRoster school, LocalDate day) {
        Instant now = day.atTime(1, 0).atZone(school.school().zone()).toInstant();
        context.getBean(MovableTime.class).set(now);
        SchoolContext.run(
                school.school().id(),
                () -> context.getBean(SchoolOccasions.class)
                        .openedBetween(now.minus(Duration.ofDays(60)), now)
                        .forEach(context.getBean(Makings.class)::of));
        PeriodicWork queue = context.getBeansOfType(PeriodicWork.class).values().stream()
                .filter(work -> work.name().equals("queued-packages"))
                .findFirst()
                .orElseThrow();
        SchoolContext.noSchool("test", () -> {
            queue.run();
            return true;
        });
        return SchoolContext.call(
                school.school().id(), () -> context.getBean(Packages.class).latest(0));
    }
}
