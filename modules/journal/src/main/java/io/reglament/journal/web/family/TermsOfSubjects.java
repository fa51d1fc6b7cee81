package io.reglament.journal.web.family;

import static java.util.stream.Collectors.toMap;

import io.reglament.curriculum.TermId;
import io.reglament.curriculum.TermView;
import io.reglament.identity.PersonId;
import io.reglament.journal.StudentTermMark;
import io.reglament.journal.TermMarks;
import io.reglament.journal.web.terms.TermWords;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A student's term marks as the family reads them: the same trace as the teacher's. */
@Component
class TermsOfSubjects {
    private final TermMarks marks;
    private final TermWords words;

    TermsOfSubjects(TermMarks marks, TermWords words) {
        this.marks = marks;
        this.words = words;
    }

    /** By subject; nothing for the whole year. Of two groups of a subject that one counts in which a mark is set. */
    Map<String, SubjectBlock.OfTerm> of(PersonId student, Stretch stretch) {
        if (stretch.key().equals(Stretches.YEAR)) {
            return Map.of();
        }
        TermView term = new TermView(
                new TermId(UUID.fromString(stretch.key())), stretch.title(), stretch.first(), stretch.last());
        return marks.ofStudent(student, term).stream()
                .collect(toMap(
                        StudentTermMark::subject,
                        this::shown,
                        (one, other) -> other.mark().isEmpty() ? one : other));
    }

    private SubjectBlock.OfTerm shown(StudentTermMark mark) {
        return new SubjectBlock.OfTerm(
                words.mark(mark.mark()), words.mark(mark.proposal().mark()), words.trace(mark.proposal()));
    }
}
