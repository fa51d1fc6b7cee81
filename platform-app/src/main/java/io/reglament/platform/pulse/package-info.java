/** Gives signs of life of this application, so that the platform knows afterwards when it was away. */
@org.jspecify.annotations.NullMarked
package io.reglament.platform.pulse;
