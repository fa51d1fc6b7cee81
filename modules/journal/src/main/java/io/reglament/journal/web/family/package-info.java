/** The diary: what a student and their parents read of a week and of all marks, in every school they belong to. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.family;
