/** The attendance of a class over a month or a term, in figures. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.report;
