/** Reads the figures of all schools, through the role of the reports. */
@org.jspecify.annotations.NullMarked
package io.reglament.district.report;
