package io.reglament.district.report;

import io.reglament.regulation.Basis;
import io.reglament.regulation.Words;

/**
 * A value of a school's profile.
 *
 * @param pointer names the value the same way in every school
 * @param place among the values of its school
 */
public record PublishedValue(int school, String pointer, int place, Words subject, Words value, Basis basis) {}
