/** Absences of which nobody knows the reason: parents are told of them. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.unexplained;
