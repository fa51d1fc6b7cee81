/**
 * Fills schools with what was kept in their lessons, in bulk: the same rows that the platform's own facades would have
 * left, without their time. Only for the launcher: it writes as superuser, past the wall between schools.
 */
package io.reglament.local.load;
