package io.reglament.curriculum;

import java.util.UUID;

/** The students whom one teacher teaches one subject: a whole class, a subgroup, or across classes. */
public record GroupId(UUID value) {}
