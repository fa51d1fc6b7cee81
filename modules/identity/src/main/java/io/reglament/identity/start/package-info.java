/** Where somebody lands after signing on, and what the bar over every page says of them. */
@org.jspecify.annotations.NullMarked
package io.reglament.identity.start;
