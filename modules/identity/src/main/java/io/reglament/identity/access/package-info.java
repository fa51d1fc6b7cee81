/** Accounts: issued to people, aligned with the directory that signs them on. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.access;
