package io.reglament.compliance.duties;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check that the plan of control inside the school names.
 *
 * @param what is looked at, in the words of whoever planned it
 */
public record PlanEntry(UUID id, LocalDate day, String what, int version) {}
