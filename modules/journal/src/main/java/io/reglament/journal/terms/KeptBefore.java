package io.reglament.journal.terms;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.identity.PersonId;
import io.reglament.journal.TermMarkEdit;

/** What an earlier sending of a key did. */
record KeptBefore(GroupId group, TermId term, PersonId student, TermCell after, PersonId by) {
    /** Whether this is the very same edit by the same person, so that it gets the same answer. */
    boolean is(GroupId itsGroup, TermId itsTerm, TermMarkEdit edit, PersonId editor) {
        return group.equals(itsGroup)
                && term.equals(itsTerm)
                && student.equals(edit.student())
                && by.equals(editor)
                && after.equals(new TermCell(edit.mark(), edit.version() + 1));
    }
}
