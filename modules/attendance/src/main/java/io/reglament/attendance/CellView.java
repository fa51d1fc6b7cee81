package io.reglament.attendance;

import java.util.Optional;

/**
 * One student in a roll, as it stands.
 *
 * @param version the roll's; 0 when none has been taken
 * @param mark empty for one who was here, or of whom nothing is said yet
 */
public record CellView(int version, Optional<Mark> mark) {}
