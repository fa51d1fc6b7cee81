/** How a school year is divided into terms: what the calendar allows, and what the regulation wants of it. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.year;
