package io.reglament.local.cast;

/**
 * Somebody of a demo school who may sign in.
 *
 * @param role head, deputyHead, administrator, teacher, classTeacher (who teaches too), student or parent
 * @param note what they do there, in Russian, for example «математика 9-А, 10-А»
 */
public record CastMember(String sourcedId, String fullName, String role, String note) {}
