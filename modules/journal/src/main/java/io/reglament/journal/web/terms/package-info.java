/** The pages of term marks: of a group, of a class, on the screen and on paper. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.terms;
