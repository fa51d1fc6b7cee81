/** A Keycloak of our own on the loopback, without installation: for bin/run and for tests. */
package io.reglament.local.keycloak;
