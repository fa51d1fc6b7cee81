/**
 * A school's own rules: the facts that a condition may ask for, conditions written in CEL, and what judging by one comes
 * to. Nothing here knows the profile; whoever reads one makes conditions of its texts.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("own")
package io.reglament.regulation.own;
