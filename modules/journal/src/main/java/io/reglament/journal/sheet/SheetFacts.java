package io.reglament.journal.sheet;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Stay;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.works.WorkRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a sheet is made of, as far as it lies with the group itself.
 *
 * @param today in the school's zone
 * @param lessons of the whole term
 * @param works of the whole term, lessons' own columns among them as far as they are stored
 * @param inPiles works of whatever group that lie in one pile with any of these
 */
record SheetFacts(
        GroupView group,
        TermView term,
        LocalDate today,
        Member reader,
        List<TermView> terms,
        LessonAccess access,
        Seen seen,
        SheetRules rules,
        List<LessonView> lessons,
        List<WorkRow> works,
        List<WorkRow> inPiles,
        SheetMarks marks,
        Map<PersonId, List<Stay>> stays) {}
