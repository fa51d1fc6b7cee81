package io.reglament.regulation.own;

import java.util.Optional;

/**
 * What was set for home.
 *
 * @param minutes how long it takes, where the teacher said so
 * @param none whether it was entered that nothing is set
 */
public record SetHomework(EnteredText entered, Optional<Integer> minutes, boolean none) {}
