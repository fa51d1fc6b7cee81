package io.reglament.compliance.duties;

/**
 * What a class teacher had before their eyes when they looked.
 *
 * @param lessons held in the days looked at
 * @param absences of the class's students from them
 * @param withoutReason those of the absences that nobody has given a reason for
 * @param entriesMissing late entries of the class's teachers that were still missing
 */
public record ReviewFacts(int lessons, int absences, int withoutReason, int entriesMissing) {}
