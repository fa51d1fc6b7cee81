/** The launcher's bulk path beside the platform's own. */
@org.jspecify.annotations.NullMarked
package io.reglament.load;
