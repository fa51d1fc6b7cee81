/**
 * Accounts of one person in several schools, signed in as one: only by the owner's own consent, given in both schools,
 * and never by a school's file.
 */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.linking;
