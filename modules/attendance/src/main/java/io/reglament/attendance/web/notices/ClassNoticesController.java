package io.reglament.attendance.web.notices;

import io.reglament.attendance.board.ReasonsOfNotices;
import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.NoticeSource;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Refused;
import io.reglament.web.Absent;
import io.reglament.web.DayInAddress;
import io.reglament.web.Refusals;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The notices of a class: seen by who may see the class, entered on behalf of parents by its class teacher. */
@Controller
class ClassNoticesController {
    private final Classes classes;
    private final ClassNoticesPages pages;
    private final AbsenceNotices notices;
    private final ReasonsOfNotices reasons;
    private final Refusals refusals;

    ClassNoticesController(
            Classes classes,
            ClassNoticesPages pages,
            AbsenceNotices notices,
            ReasonsOfNotices reasons,
            Refusals refusals) {
        this.classes = classes;
        this.pages = pages;
        this.notices = notices;
        this.reasons = reasons;
        this.refusals = refusals;
    }

    @GetMapping("/s/{slug}/classes/{class}/notices")
    @Allowed(Permission.ENTER_SCHOOL)
    ModelAndView page(Member member, @PathVariable("class") UUID id) {
        ClassView schoolClass = classes.seen(id, member);
        TypedNotice fresh = TypedNotice.fresh(Optional.empty(), "");
        return pages.page(schoolClass, member, pages.form(schoolClass, member, fresh));
    }

    @PostMapping("/s/{slug}/classes/{class}/notices")
    @Allowed(Permission.KEEP_CLASS)
    ModelAndView give(
            Member member,
            @PathVariable("class") UUID id,
            @RequestParam("id") UUID notice,
            @RequestParam UUID student,
            @RequestParam(defaultValue = TypedNotice.OTHER) String days,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String reason) {
        ClassView kept = classes.kept(id, member, pages.today(member));
        PersonId of = pages.student(kept, student, member);
        TypedNotice typed = new TypedNotice(notice, days, first, last, reason, student.toString());
        try {
            notices.give(typed.entry(of, pages.today(member)), NoticeSource.CLASS_TEACHER, member);
            return new ModelAndView("redirect:" + ClassNoticesPages.address(kept, member));
        } catch (Refused refused) {
            FormOnPage form = pages.form(kept, member, typed).refused(typed, refused, refusals.words(refused));
            ModelAndView again = pages.page(kept, member, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    /** Only what a class teacher entered: a parent's own notice is the parents' to take back. */
    @PostMapping("/s/{slug}/classes/{class}/notices/{absence}/withdrawal")
    @Allowed(Permission.KEEP_CLASS)
    String withdraw(Member member, @PathVariable("class") UUID id, @PathVariable("absence") UUID notice) {
        ClassView kept = classes.kept(id, member, pages.today(member));
        AbsenceNotice found = notices.find(notice).orElseThrow(Absent::new);
        PersonId student = pages.student(kept, found.student().value(), member);
        notices.withdraw(notice, student, one -> one.source() == NoticeSource.CLASS_TEACHER, member);
        return "redirect:" + ClassNoticesPages.address(kept, member);
    }

    /** Gives the notice's reason to the day's absences, and leads back to the day. */
    @PostMapping("/s/{slug}/classes/{class}/notices/{absence}/reasons")
    @Allowed(Permission.KEEP_CLASS)
    String takeOver(
            Member member,
            @PathVariable("class") UUID id,
            @PathVariable("absence") UUID notice,
            @RequestParam String date) {
        LocalDate day = DayInAddress.parse(date);
        ClassView kept = classes.kept(id, member, day);
        reasons.takeOver(kept, notice, day, member);
        return "redirect:/s/" + member.school().slug() + "/classes/" + kept.id().value() + "/attendance?date=" + day;
    }
}
