/** Sheets on paper: the printed form, the register of prints, and what has changed since. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.paper;
