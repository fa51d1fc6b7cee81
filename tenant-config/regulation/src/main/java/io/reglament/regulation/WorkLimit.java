package io.reglament.regulation;

import java.util.Optional;

/**
 * Until when a work is marked.
 *
 * @param deadline empty where there is no limit
 */
public record WorkLimit(Optional<Deadline> deadline) {}
