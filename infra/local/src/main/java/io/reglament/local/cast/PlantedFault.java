package io.reglament.local.cast;

/** Where a fault was put on purpose: file with {@code .csv}, row (the header is 1), column. */
public record PlantedFault(String file, int row, String column) {}
