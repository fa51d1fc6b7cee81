/** The attendance of a class by month and term at its address. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.web.report;
