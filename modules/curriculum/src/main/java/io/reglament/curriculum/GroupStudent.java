package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;

/** A student of a group on some day. */
public record GroupStudent(PersonId person, PersonName name) {}
