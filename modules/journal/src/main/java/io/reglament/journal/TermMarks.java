package io.reglament.journal;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.terms.Consolidating;
import io.reglament.journal.terms.StudentTerms;
import io.reglament.journal.terms.TermSaving;
import io.reglament.journal.terms.TermViews;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The marks of whole terms of the bound school. The platform proposes them; it is for the teacher to set them. */
@Component
public class TermMarks {
    /** The most edits of one save: those of a group. */
    public static final int MOST = 100;

    /** The most changes that {@link #history} tells at once. */
    public static final int PAGE = 50;

    private final TermSaving saving;
    private final TermViews views;
    private final Consolidating consolidating;
    private final StudentTerms students;

    TermMarks(TermSaving saving, TermViews views, Consolidating consolidating, StudentTerms students) {
        this.saving = saving;
        this.views = views;
        this.consolidating = consolidating;
        this.students = students;
    }

    /**
     * What stands for a group's term and what is proposed, in a number of queries that does not depend on its students.
     *
     * @throws io.reglament.web.Absent when the reader has nothing to do with the group, or it has no such term
     */
    public TermMarksView view(GroupId group, TermId term, Member reader) {
        return views.view(group, term, reader);
    }

    /**
     * Takes each edit by itself, and answers in their order: one that is refused or in conflict does not hold up the
     * others. What is saved is saved in one transaction; an edit that changes nothing makes no version.
     *
     * @param edits 1 to {@value #MOST}
     * @throws io.reglament.web.Absent when the group's marks are not the member's to set, or it has no such term
     */
    public List<TermMarkAnswer> save(GroupId group, TermId term, List<TermMarkEdit> edits, Member by) {
        if (edits.isEmpty() || edits.size() > MOST) {
            throw new IllegalArgumentException("Edits: " + edits.size());
        }
        return saving.save(group, term, edits, by);
    }

    /**
     * The term marks of a class, in a number of queries that depends neither on subjects nor on students. Who may read
     * it, is for the caller to ask.
     *
     * @param choose of the class's terms the one to show; empty for all of them
     */
    public ConsolidatedView consolidated(
            ClassView schoolClass, Function<List<TermView>, Optional<TermView>> choose, Member reader) {
        return consolidating.view(schoolClass, choose, reader.school());
    }

    /**
     * The term marks of a student by subject, with what is proposed: the same as the teacher sees. Whose student it is,
     * is for the caller to ask.
     */
    public List<StudentTermMark> ofStudent(PersonId student, TermView term) {
        return students.of(student, term);
    }

    /** What became of a student's mark, latest first. Whose it is to read, is for the caller to ask. */
    public List<TermMarkChange> history(GroupId group, TermId term, PersonId student, int page) {
        return views.history(group, term, student, Math.multiplyExact(page, PAGE), PAGE);
    }
}
