package io.reglament.compliance.deadlines;

import io.reglament.curriculum.DueMoment;

/** A duty of a lesson or a work, or how something is entered, with what the rules say of it. */
record Judged(Finding.Place place, Finding.About about, DueMoment due, Verdict verdict, Note note) {
    Judged(Finding.Place place, Finding.About about, DueMoment due, Verdict verdict) {
        this(place, about, due, verdict, Note.NONE);
    }
}
