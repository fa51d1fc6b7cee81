/**
 * What the regulation asks of a group in a term and of a class on a day: gathered for many at once, judged by pure
 * functions of the profile, the facts and the calendar.
 */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.courses;
