package io.reglament.journal;

import io.reglament.curriculum.AbsentAt;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a student's place in a column.
 *
 * @param member whether the student is in the group on the column's day
 * @param marks by ordinal, cleared ones too: their version is what the next edit is typed over
 * @param absence what the roll of the column's lesson says
 * @param retakes marks of earlier works that were retaken on the column's day; they are changed where their works are
 */
public record SheetCell(boolean member, List<SheetMark> marks, Optional<AbsentAt> absence, List<String> retakes) {
    public SheetCell {
        marks = List.copyOf(marks);
        retakes = List.copyOf(retakes);
    }

    public SheetCell(boolean member, List<SheetMark> marks, Optional<AbsentAt> absence) {
        this(member, marks, absence, List.of());
    }

    /** The same with such marks. */
    public SheetCell with(List<String> retaken) {
        return retaken.isEmpty() ? this : new SheetCell(member, marks, absence, retaken);
    }
}
