/** Checks of journals by persons: what they looked at, their remarks, the teachers' answers, and the closing. */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.inspections;
