package io.reglament.rostering.intake;

import io.reglament.curriculum.CurriculumRoster;
import io.reglament.identity.PeopleRoster;

/** A bundle, sorted by who takes it in. */
public record Rosters(PeopleRoster people, CurriculumRoster curriculum) {}
