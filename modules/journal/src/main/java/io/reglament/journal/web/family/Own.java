package io.reglament.journal.web.family;

import io.reglament.identity.Child;
import io.reglament.identity.Member;
import io.reglament.tenancy.School;

/** A student whose diary the signed-in person may read, and as whom they may: a member of that student's school. */
record Own(Member reader, Child child) {
    School school() {
        return reader.school();
    }

    /** Where the student's pages lie: below their own school's address. */
    String root() {
        return "/s/" + school().slug() + "/students/" + child.student().value();
    }
}
