/** Imports that run behind a page: queued, showing progress, stoppable, found again after a kill. */
@org.jspecify.annotations.NullMarked
package io.reglament.rostering.runs;
