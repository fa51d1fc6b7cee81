/** Runs the modules' jobs, once in the cluster. */
@org.jspecify.annotations.NullMarked
package io.reglament.platform.jobs;
