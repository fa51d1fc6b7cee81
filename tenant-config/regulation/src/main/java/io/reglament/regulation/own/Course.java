package io.reglament.regulation.own;

import java.util.Optional;

/**
 * What is taught to whom.
 *
 * @param subject its title, as the roster has it
 * @param area key of the subject's area in the profile; empty for a subject of none
 * @param grade 1 to 11; empty for a group of no one grade
 * @param group its label, such as {@code 9-Б}
 */
public record Course(String subject, Optional<String> area, Optional<Integer> grade, String group) {}
