package io.reglament.curriculum.intake;

import io.reglament.curriculum.MembershipRecord;
import io.reglament.curriculum.roster.Keys;
import io.reglament.identity.People;
import org.springframework.stereotype.Component;

/** Students in classes and in groups. */
@Component
class MembershipShelf extends EnrollmentShelf<MembershipRecord> {
    MembershipShelf(Known known, Keys keys, People people) {
        super(
                "memberships",
                MembershipRecord::sourcedId,
                "curriculum.class_membership",
                "curriculum.group_membership",
                known,
                keys,
                people);
    }

    @Override
    MembershipRecord stated(Enrolled row) {
        return new MembershipRecord(row.sourcedId(), row.unit(), row.person(), row.firstDay(), row.lastDay());
    }

    @Override
    Enrolled enrolled(MembershipRecord stated) {
        return new Enrolled(stated.sourcedId(), stated.unit(), stated.student(), stated.firstDay(), stated.lastDay());
    }
}
