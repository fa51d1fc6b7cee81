/** How a term's marks are proposed, set and read. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.terms;
