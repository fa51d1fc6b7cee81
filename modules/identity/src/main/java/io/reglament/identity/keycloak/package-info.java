/** Our Keycloak adapter: the only place that talks to Keycloak's administration. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.keycloak;
