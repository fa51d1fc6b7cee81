package io.reglament.attendance.web.report;

import io.reglament.attendance.report.ClassReports;
import io.reglament.curriculum.ClassPeriods;
import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.curriculum.TermView;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A class's attendance at a glance, by month or by term. */
@Controller
class ClassReportController {
    private final Classes classes;
    private final ClassPeriods periods;
    private final ClassReports reports;
    private final SchoolClock clock;

    ClassReportController(Classes classes, ClassPeriods periods, ClassReports reports, SchoolClock clock) {
        this.classes = classes;
        this.periods = periods;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/classes/{class}/attendance/month")
    @Allowed(Permission.ENTER_SCHOOL)
    String report(
            Member member,
            @PathVariable("class") UUID id,
            @RequestParam Optional<String> month,
            @RequestParam Optional<UUID> term,
            Model model) {
        ClassView schoolClass = classes.seen(id, member);
        LocalDate today = clock.today(member.school().zone());
        List<TermView> terms = periods.terms(schoolClass.id());
        ChosenPeriod chosen = ChosenPeriod.of(month, term, terms, today);
        YearMonth shown = YearMonth.from(chosen.span().first());
        model.addAttribute(
                "root",
                "/s/" + member.school().slug() + "/classes/" + schoolClass.id().value());
        model.addAttribute("terms", terms);
        model.addAttribute("chosen", chosen);
        model.addAttribute("previous", shown.minusMonths(1).toString());
        model.addAttribute("next", shown.plusMonths(1).toString());
        model.addAttribute(
                "report", ReportOnPage.of(reports.of(schoolClass, chosen.span(), chosen.step()), chosen.step()));
        return "attendance/month";
    }
}
