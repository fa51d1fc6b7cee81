package io.reglament.regulation;

/** A value of a profile together with what it rests on. */
public record Regulated<T>(T value, Basis basis) {}
