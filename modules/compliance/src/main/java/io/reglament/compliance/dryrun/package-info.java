/**
 * Trying a draft of the regulation on days that are over: what would be found by it beside what is found now. Reads
 * only; what it notes is a record of its own.
 */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.dryrun;
