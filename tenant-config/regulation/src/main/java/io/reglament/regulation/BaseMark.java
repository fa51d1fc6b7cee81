package io.reglament.regulation;

/**
 * A published version of the district's base.
 *
 * @param digest of its text: a number that was rolled back is given out again
 */
record BaseMark(int version, String digest) {}
