/** A teacher's day: its lessons, and what is still owed for them. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.day;
