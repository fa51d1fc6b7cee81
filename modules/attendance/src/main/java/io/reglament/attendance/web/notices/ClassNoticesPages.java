package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.DaysOfANotice;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.GroupStudent;
import io.reglament.curriculum.LessonAccess;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The notices of a class that still matter, and the form with which the class teacher enters one that was told. */
@Component
class ClassNoticesPages {
    private final Classes classes;
    private final AbsenceNotices notices;
    private final NoticeForms forms;
    private final SchoolClock clock;

    ClassNoticesPages(Classes classes, AbsenceNotices notices, NoticeForms forms, SchoolClock clock) {
        this.classes = classes;
        this.notices = notices;
        this.forms = forms;
        this.clock = clock;
    }

    LocalDate today(Member member) {
        return clock.today(member.school().zone());
    }

    /**
     * A student of the class.
     *
     * @throws Absent for anybody else
     */
    PersonId student(ClassView schoolClass, UUID student, Member member) {
        return students(schoolClass, member).stream()
                .map(GroupStudent::person)
                .filter(person -> person.value().equals(student))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    FormOnPage form(ClassView schoolClass, Member member, TypedNotice typed) {
        return forms.of(member, address(schoolClass, member), typed, students(schoolClass, member));
    }

    ModelAndView page(ClassView schoolClass, Member member, FormOnPage form) {
        LocalDate today = today(member);
        ModelAndView view = new ModelAndView("attendance/class-notices");
        view.addObject("schoolClass", schoolClass);
        view.addObject("address", address(schoolClass, member));
        view.addObject(
                "root",
                "/s/" + member.school().slug() + "/classes/" + schoolClass.id().value());
        view.addObject("today", today);
        view.addObject("keep", classes.access(schoolClass, member, today) == LessonAccess.KEEP);
        view.addObject("form", form);
        view.addObject("lines", lines(form, today));
        return view;
    }

    static String address(ClassView schoolClass, Member member) {
        return "/s/" + member.school().slug() + "/classes/" + schoolClass.id().value() + "/notices";
    }

    private List<NoticeLine> lines(FormOnPage form, LocalDate today) {
        Map<PersonId, PersonName> names =
                form.students().stream().collect(Collectors.toMap(GroupStudent::person, GroupStudent::name));
        return notices.between(names.keySet(), today.minusDays(DaysOfANotice.BACK_MOST), form.latest()).stream()
                .map(notice -> NoticeLine.of(notice, names))
                .toList();
    }

    private List<GroupStudent> students(ClassView schoolClass, Member member) {
        return classes.membersOn(schoolClass.id(), today(member));
    }
}
