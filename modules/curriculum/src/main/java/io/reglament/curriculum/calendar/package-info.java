/** Which days are school days, and the instant at which a deadline falls. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.calendar;
