/**
 * The register of outages: what the platform noticed of itself, and what people reported and the school confirmed.
 * Deadlines extend by it.
 */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.outages;
