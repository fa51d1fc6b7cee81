/** How marks are saved, and the rules by which an edit is kept or refused. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.marks;
