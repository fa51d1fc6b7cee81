package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.NoticeSource;
import io.reglament.identity.Allowed;
import io.reglament.identity.Child;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.DayInAddress;
import io.reglament.web.Refusals;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Parents tell of an absence: child, days, reason. For anybody but the child's parents the child is not there. */
@Controller
class AbsencesController {
    private final AbsencesPages pages;
    private final AbsenceNotices notices;
    private final Refusals refusals;
    private final SchoolClock clock;

    AbsencesController(AbsencesPages pages, AbsenceNotices notices, Refusals refusals, SchoolClock clock) {
        this.pages = pages;
        this.notices = notices;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/absences")
    @Allowed(Permission.NOTIFY_ABSENCE)
    ModelAndView first(Member member) {
        return pages.children(member).stream()
                .findFirst()
                .map(child -> fresh(child, member, Optional.empty(), 0))
                .orElseGet(pages::nobody);
    }

    @GetMapping("/s/{slug}/students/{student}/absences")
    @Allowed(Permission.NOTIFY_ABSENCE)
    ModelAndView page(
            Member member,
            @PathVariable UUID student,
            @RequestParam Optional<String> day,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        return fresh(pages.child(student, member), member, day.map(DayInAddress::parse), page);
    }

    @PostMapping("/s/{slug}/students/{student}/absences")
    @Allowed(Permission.NOTIFY_ABSENCE)
    ModelAndView give(
            Member member,
            @PathVariable UUID student,
            @RequestParam UUID id,
            @RequestParam(defaultValue = TypedNotice.OTHER) String days,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String reason) {
        Child child = pages.child(student, member);
        TypedNotice typed = new TypedNotice(id, days, first, last, reason, "");
        try {
            LocalDate today = clock.today(member.school().zone());
            notices.give(typed.entry(child.student(), today), NoticeSource.PARENT, member);
            return back(child, member);
        } catch (Refused refused) {
            FormOnPage form = pages.form(child, member, typed).refused(typed, refused, refusals.words(refused));
            ModelAndView again = pages.page(child, member, 0, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/s/{slug}/students/{student}/absences/{absence}/withdrawal")
    @Allowed(Permission.NOTIFY_ABSENCE)
    ModelAndView withdraw(Member member, @PathVariable UUID student, @PathVariable("absence") UUID notice) {
        Child child = pages.child(student, member);
        notices.withdraw(notice, child.student(), _ -> true, member);
        return back(child, member);
    }

    private ModelAndView fresh(Child child, Member member, Optional<LocalDate> day, int page) {
        FormOnPage form = pages.form(child, member, TypedNotice.fresh(day, ""));
        return pages.page(child, member, page, form);
    }

    /** By a redirect, so that a page loaded anew sends nothing again. */
    private static ModelAndView back(Child child, Member member) {
        return new ModelAndView("redirect:" + AbsencesPages.address(child, member));
    }
}
