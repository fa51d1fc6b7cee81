package io.reglament.tenancy;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A school as the platform hosts it.
 *
 * @param zone the zone in which its days begin and its deadlines fall
 * @param onAirFrom the first day on which its lessons are kept here: nothing is owed for lessons before it
 */
public record School(SchoolId id, Slug slug, SchoolNames names, ZoneId zone, LocalDate onAirFrom) {}
