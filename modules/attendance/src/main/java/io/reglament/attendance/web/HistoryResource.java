package io.reglament.attendance.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of a roll's history, latest first.
 *
 * @param next the next page's number, where there may be more
 */
record HistoryResource(List<ChangeResource> changes, Optional<Integer> next) {}
