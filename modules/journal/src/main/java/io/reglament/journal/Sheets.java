package io.reglament.journal;

import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Member;
import io.reglament.journal.sheet.SheetReading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The sheets of the bound school: all lessons and works of a group in a term, with its students' marks. Who may see a
 * group is for the caller to ask of {@link io.reglament.curriculum.Groups}.
 */
@Component
public class Sheets {
    /** The most columns that a sheet shows at once. */
    public static final int COLUMNS = 120;

    private final SheetReading reading;

    Sheets(SheetReading reading) {
        this.reading = reading;
    }

    /** The latest columns of a term, in a number of queries that depends neither on its students nor on its columns. */
    public SheetView sheet(GroupView group, TermView term, Member reader) {
        return sheet(group, term, Optional.empty(), reader);
    }

    /**
     * The same of earlier columns.
     *
     * @param before the first column that was shown; empty for the latest
     * @throws io.reglament.web.Absent when the term has no such column
     */
    public SheetView sheet(GroupView group, TermView term, Optional<WorkId> before, Member reader) {
        return reading.sheet(group, term, before, reader, COLUMNS);
    }
}
