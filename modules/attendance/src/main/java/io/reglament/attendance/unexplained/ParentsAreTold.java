package io.reglament.attendance.unexplained;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolWork;
import org.springframework.stereotype.Component;

/**
 * Tells parents that their child was absent and nobody knows why: once for a student and day, when the lesson is over
 * and its roll has stood unchanged for a quarter of an hour ({@code reglament.attendance.roll-stands}). That is what a
 * teacher needs to see and undo a slip of the finger, and short enough for a mother to look for a child who did not
 * arrive. No regulation names it, so it is a setting of the installation and not of a school.
 */
@Component
class ParentsAreTold implements SchoolWork {
    private final Telling telling;

    ParentsAreTold(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "attendance-parents-are-told";
    }

    @Override
    public void awake(School school) {
        boolean more = true;
        while (more) {
            more = telling.next(school);
        }
    }
}
