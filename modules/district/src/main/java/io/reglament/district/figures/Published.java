package io.reglament.district.figures;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is published of a school.
 *
 * @param week Monday of the week it was published in
 * @param wholeAt when all weeks and the profile were last published anew
 * @param profile version of the profile
 */
record Published(LocalDate week, Instant asOf, Instant wholeAt, int profile) {}
