/** The web's door: from address and token to a member of a school, or to nothing. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.door;
