/** The sheet's page: students by lessons and works, written as one string and edited cell by cell. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.sheet;
