/** The class teacher's board: a class's students and the lessons of a day, with entries and reasons. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.board;
