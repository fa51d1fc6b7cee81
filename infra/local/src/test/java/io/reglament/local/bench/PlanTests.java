package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTests {

    @Test
    void nobody_is_in_two_places_at_once() {
        Set<String> taken = new HashSet<>();
        for (int c = 0; c < Plan.CLASSES; c++) {
            for (int s = 0; s < Plan.SUBJECTS; s++) {
                int period = Plan.period(c, s);
                assertThat(taken.add("class " + c + " " + period)).isTrue();
                assertThat(taken.add("teacher " + Plan.teacher(c, s) + " " + period))
                        .isTrue();
            }
        }
        assertThat(taken).hasSize(2 * 400);
    }

    @Test
    void every_teacher_has_ten_groups() {
        int[] groups = new int[Plan.TEACHERS];
        for (int c = 0; c < Plan.CLASSES; c++) {
            for (int s = 0; s < Plan.SUBJECTS; s++) {
                groups[Plan.teacher(c, s)]++;
            }
        }
        assertThat(IntStream.of(groups)).allMatch(count -> count == 10);
    }

    @Test
    void whoever_is_seated_has_groups_in_a_smaller_school_too() {
        for (int classes = 10; classes <= Plan.CLASSES; classes += 10) {
            Set<Integer> busy = new HashSet<>();
            for (int number = 0; number < Plan.TEACHERS; number++) {
                busy.add(Plan.busyTeacher(number, classes));
            }
            Set<Integer> giving = new HashSet<>();
            for (int c = 0; c < classes; c++) {
                for (int s = 0; s < Plan.SUBJECTS; s++) {
                    giving.add(Plan.teacher(c, s));
                }
            }
            assertThat(busy).isEqualTo(giving);
        }
    }

    @Test
    void it_is_the_size_of_speed() {
        assertThat(Plan.CLASSES * Plan.STUDENTS).isEqualTo(1_000);
        assertThat(Plan.CLASSES * Plan.SUBJECTS * Plan.LESSONS * Plan.STUDENTS).isEqualTo(300_000);
        assertThat(Plan.FIRST.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Plan.FIRST
                        .datesUntil(Plan.TODAY.plusDays(1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5))
                .hasSize(Plan.LESSONS);
        assertThat(Plan.ON_AIR
                        .datesUntil(Plan.TODAY.plusDays(1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5))
                .hasSize(Plan.DAYS_ON_AIR);
    }
}
