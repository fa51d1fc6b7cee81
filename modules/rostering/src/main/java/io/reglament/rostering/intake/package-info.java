/** From the rows of a bundle to what identity and curriculum take in. */
@org.jspecify.annotations.NullMarked
package io.reglament.rostering.intake;
