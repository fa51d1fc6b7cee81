/** What the launcher tells the person who runs it. */
package io.reglament.local.console;
