/** Who is who in the bound school. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.people;
