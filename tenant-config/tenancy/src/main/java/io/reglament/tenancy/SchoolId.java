package io.reglament.tenancy;

/**
 * The small key of a school, standing first in every row and index.
 *
 * @param value 1 or more; never shown to users, who know the school by its {@link Slug}
 */
public record SchoolId(int value) {
    public SchoolId {
        if (value < 1) {
            throw new IllegalArgumentException("A school's id is positive: " + value);
        }
    }
}
