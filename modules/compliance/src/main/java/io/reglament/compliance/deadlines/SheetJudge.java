package io.reglament.compliance.deadlines;

import io.reglament.compliance.FoundCourse.OfSheet;
import io.reglament.compliance.courses.SheetsJudged;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked of a group in a term: marks of each student, tests, the programme, and the school's own conditions. */
@Component
class SheetJudge implements Judge {
    private final CourseWatches watches;
    private final SheetsJudged sheets;

    SheetJudge(CourseWatches watches, SheetsJudged sheets) {
        this.watches = watches;
        this.sheets = sheets;
    }

    @Override
    public Scope scope() {
        return Scope.GROUP_TERM;
    }

    @Override
    public Looked look(Collection<UUID> ids, Instant now) {
        Map<UUID, Owner> owners = watches.owners(scope(), ids);
        List<OfSheet> asked = owners.values().stream()
                .flatMap(owner -> owner.course() instanceof OfSheet sheet ? Stream.of(sheet) : Stream.empty())
                .toList();
        return CourseVerdicts.of(owners, sheets.of(asked, now), now);
    }
}
