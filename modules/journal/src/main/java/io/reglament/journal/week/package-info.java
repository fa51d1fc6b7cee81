/** How a student's week and marks are put together for the family. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.week;
