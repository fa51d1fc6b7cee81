/** Writes a school's figures, inside that school. */
@org.jspecify.annotations.NullMarked
package io.reglament.district.figures;
