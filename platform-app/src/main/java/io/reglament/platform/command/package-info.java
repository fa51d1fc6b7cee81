/** The command line's door. */
@org.jspecify.annotations.NullMarked
package io.reglament.platform.command;
