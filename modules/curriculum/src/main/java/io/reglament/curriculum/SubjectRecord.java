package io.reglament.curriculum;

/** A subject as a roster states it. */
public record SubjectRecord(String sourcedId, String title) {}
