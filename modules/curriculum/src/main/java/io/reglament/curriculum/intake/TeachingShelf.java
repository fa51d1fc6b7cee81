package io.reglament.curriculum.intake;

import io.reglament.curriculum.TeachingRecord;
import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import org.springframework.stereotype.Component;

/** Teachers of groups, and class teachers. */
@Component
class TeachingShelf extends EnrollmentShelf<TeachingRecord> {
    TeachingShelf(Known known, Keys keys, People people) {
        super(
                "teachings",
                TeachingRecord::sourcedId,
                "curriculum.class_teaching",
                "curriculum.group_teaching",
                known,
                keys,
                people);
    }

    @Override
    TeachingRecord stated(Enrolled row) {
        return new TeachingRecord(row.sourcedId(), row.unit(), row.person(), row.firstDay(), row.lastDay());
    }

    @Override
    Enrolled enrolled(TeachingRecord stated) {
        return new Enrolled(stated.sourcedId(), stated.unit(), stated.teacher(), stated.firstDay(), stated.lastDay());
    }
}
