/** Who gets to the doors at all: page sign-on, API tokens, sessions, sign-out. */
@org.jspecify.annotations.NullMarked
package io.reglament.platform.security;
