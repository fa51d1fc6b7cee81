/** A mail server that keeps what it is given, and a page to read it. */
package io.reglament.local.mail;
