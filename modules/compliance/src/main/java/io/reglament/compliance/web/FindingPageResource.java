package io.reglament.compliance.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of findings.
 *
 * @param from first day of the stretch
 * @param to its last day, included
 * @param page counts from 0
 * @param more whether another page follows
 */
record FindingPageResource(List<FindingResource> items, LocalDate from, LocalDate to, int page, boolean more) {}
