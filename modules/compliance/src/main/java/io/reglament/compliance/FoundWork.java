package io.reglament.compliance;

import io.reglament.curriculum.GroupId;
import java.util.UUID;

/**
 * The work that a finding is about.
 *
 * @param group whose sheet holds it
 * @param form key of the form of control, as it was when the work was last judged
 */
public record FoundWork(UUID work, GroupId group, String form) {}
