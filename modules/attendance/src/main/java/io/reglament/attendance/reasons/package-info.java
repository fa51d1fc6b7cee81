/** Why somebody was absent, as the class teacher states it beside the teacher's entry. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.reasons;
