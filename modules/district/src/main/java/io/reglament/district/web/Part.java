package io.reglament.district.web;

import java.util.stream.Stream;

/** Parts of a profile, in the order in which a district compares them, each with the pointers of its values. */
enum Part {
    CHECKS("/control/(?!.*/checklist/).*"),
    GRADING("/deadline/work\\b.*"),
    BACKUP("/backup/.*"),
    TERMS("/terms/.*"),
    REST(".*");

    private final String pointers;

    Part(String pointers) {
        this.pointers = pointers;
    }

    static Part of(String pointer) {
        return Stream.of(values())
                .filter(part -> pointer.matches(part.pointers))
                .findFirst()
                .orElse(REST);
    }
}
