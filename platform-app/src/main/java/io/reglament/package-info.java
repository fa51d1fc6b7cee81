/** The application: its main class alone. */
@org.jspecify.annotations.NullMarked
package io.reglament;
