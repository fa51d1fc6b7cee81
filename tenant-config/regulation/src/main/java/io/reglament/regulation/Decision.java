package io.reglament.regulation;

import java.util.Optional;

/**
 * The reading a head chose where the regulation contradicts itself or leaves a thing open.
 *
 * @param question id of the {@link OpenQuestion}
 * @param reading the school's own words; empty where the register's default reading was taken
 * @param why the reason, in the school's words
 */
public record Decision(String question, Optional<String> reading, String why) {}
