/** Staff confirm that they have read the version of the regulation that is in force. */
@org.jspecify.annotations.NullMarked
package io.reglament.compliance.acknowledgement;
