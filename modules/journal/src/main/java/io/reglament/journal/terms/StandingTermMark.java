package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;

/** A term mark with the place it belongs to. */
record StandingTermMark(GroupId group, TermId term, PersonId student, String mark) {}
