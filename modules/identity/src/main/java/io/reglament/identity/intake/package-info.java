/** People as a roster brings them: compared with what is known, changed in one transaction. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.intake;
