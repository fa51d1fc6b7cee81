package io.reglament.rostering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.TestBundle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitsTests {
    @Test
    void whatTheBundleSaysCountsBeforeWhatIsStored() {
        ReadBundle bundle = Read.read(TestBundle.sound());

        Units units = Units.of(bundle, Set.of("g", "h9"), Set.of("h", "g9"));

        assertThat(units.classes()).containsExactlyInAnyOrder("h", "h9");
        assertThat(units.groups()).containsExactlyInAnyOrder("g", "g9");
        assertThat(units.faults(bundle)).isEmpty();
    }

    @Test
    void aWeeklyLessonOfAClassIsAFault() {
        ReadBundle bundle = Read.read(TestBundle.sound()
                .with(
                        "timetable",
                        "sourcedId,classSourcedId,teacherSourcedId,weekday,period,startTime,endTime",
                        "l1,g,t,1,1,08:30,09:15",
                        "l2,h,t,1,2,09:25,10:10"));

        assertThat(Units.of(bundle, Set.of(), Set.of()).faults(bundle))
                .containsExactly(
                        new Fault("timetable.csv", 3, "classSourcedId", "bundle.timetable.kind", List.of("h")));
    }
}
