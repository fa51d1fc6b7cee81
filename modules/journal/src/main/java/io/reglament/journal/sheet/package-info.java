/** How a group's sheet is put together. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.sheet;
