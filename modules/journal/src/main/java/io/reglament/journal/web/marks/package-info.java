/** Marks at their addresses: saved by the sheet and by programs alike, and read cell by cell. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.marks;
