package io.reglament.attendance.web.board;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.util.List;
import org.springframework.stereotype.Component;

/** The classes that a member may open: one's own, or all of the school for who may look into every lesson. */
@Component
class VisibleClasses {
    private final Classes classes;
    private final SchoolClock clock;

    VisibleClasses(Classes classes, SchoolClock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    static boolean any(Member member) {
        return member.may(Permission.KEEP_CLASS) || member.may(Permission.SEE_ALL_LESSONS);
    }

    /**
     * A page of them.
     *
     * @param page from 0
     * @throws Absent for a member who may open none
     */
    ClassesOnPage page(Member member, int page) {
        if (!any(member)) {
            throw new Absent();
        }
        List<ClassView> own = own(member);
        if (!member.may(Permission.SEE_ALL_LESSONS)) {
            return new ClassesOnPage(page == 0 ? own : List.of(), own, page, false);
        }
        List<ClassView> all = classes.page(page);
        return new ClassesOnPage(all, own, page, all.size() == Classes.PAGE);
    }

    private List<ClassView> own(Member member) {
        return member.may(Permission.KEEP_CLASS)
                ? classes.ofClassTeacher(
                        member.person(), clock.today(member.school().zone()))
                : List.of();
    }
}
