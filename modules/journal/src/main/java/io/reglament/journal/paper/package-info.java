/** Sheets on paper: what stands on one, the register of prints, and where the journal has changed since. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.paper;
