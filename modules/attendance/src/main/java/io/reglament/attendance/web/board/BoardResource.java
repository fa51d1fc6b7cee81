package io.reglament.attendance.web.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A class's day.
 *
 * @param lessons of all groups in which the class has students, in the order of time
 * @param reasons those that the school's regulation names
 */
record BoardResource(
        @JsonProperty("class") ClassResource schoolClass,
        LocalDate date,
        List<Lesson> lessons,
        List<Student> students,
        List<String> reasons) {

    /** A lesson of the day. */
    record Lesson(UUID id, int period, String subject, String group) {}

    /**
     * A student's day.
     *
     * @param cells the lessons that the student has
     */
    record Student(UUID id, String name, List<Cell> cells) {}

    /**
     * A student at a lesson.
     *
     * @param mark the teacher's entry: absent, late or present, and unknown where no roll has been taken
     * @param minutes by how much late, where it is known
     * @param reason the class teacher's; empty for none
     * @param version the reason's; 0 where none was ever set
     */
    record Cell(UUID lesson, String mark, Optional<Integer> minutes, String reason, int version) {}
}
