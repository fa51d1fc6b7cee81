/**
 * Journeys: the launcher's whole house (real PostgreSQL, real Keycloak, the packaged application, four schools), driven
 * as people drive it, in a real browser where one is found. Time is moved by the school clock.
 */
@org.jspecify.annotations.NullMarked
package io.reglament.journeys;
