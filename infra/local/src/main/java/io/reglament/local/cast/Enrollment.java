package io.reglament.local.cast;

/** Somebody in a class or group; {@code primary} for its responsible teacher. */
record Enrollment(String id, String classId, Person person, String role, boolean primary) {}
