/**
 * The rules of entry in time, and their evaluation: at the due moment with nobody typing, after every save, and again
 * on an hourly sweep and a nightly check in case a hint was lost.
 */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.deadlines;
