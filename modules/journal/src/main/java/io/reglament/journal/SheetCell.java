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
 */
public record SheetCell(boolean member, List<SheetMark> marks, Optional<AbsentAt> absence) {
    public SheetCell {
        marks = List.copyOf(marks);
    }
}
