/** Thematic plans: their versions and topics, and how far lessons have come in them. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.thematic;
