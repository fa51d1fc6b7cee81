package io.reglament.journal.web.family;

import io.reglament.curriculum.PlanCoverage;
import java.util.Optional;

/**
 * A subject of a student, and how far its group has come in the programme.
 *
 * @param coverage empty where no plan is approved
 */
record ProgrammeLine(String subject, String group, Optional<PlanCoverage> coverage) {}
