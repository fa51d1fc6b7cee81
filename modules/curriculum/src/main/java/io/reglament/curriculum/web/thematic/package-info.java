/** The pages of thematic plans. */
@org.jspecify.annotations.NullMarked
package io.reglament.curriculum.web.thematic;
