package io.reglament.compliance.web;

import io.reglament.compliance.outages.OutageView;
import io.reglament.compliance.outages.Outages;
import io.reglament.compliance.outages.TermOfToday;
import io.reglament.compliance.outages.TermOfToday.Days;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of outages; anybody who works at the school reports one here. */
@Controller
class OutagesPage {
    private final Outages outages;
    private final TermOfToday term;
    private final OutageWords words;
    private final MessageSource messages;
    private final SchoolClock clock;

    OutagesPage(Outages outages, TermOfToday term, OutageWords words, MessageSource messages, SchoolClock clock) {
        this.outages = outages;
        this.term = term;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/outages")
    @Allowed(Permission.REPORT_OUTAGES)
    String outages(Member member, @RequestParam Optional<@Min(0) @Max(10_000) Integer> page, Model model) {
        int number = page.orElse(0);
        ZoneId zone = member.school().zone();
        List<OutageView> found = outages.page(number);
        Days days = term.of(clock.today(zone));
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > Outages.PAGE);
        model.addAttribute(
                "lines", words.lines(found.stream().limit(Outages.PAGE).toList(), member.school()));
        model.addAttribute("days", days);
        model.addAttribute("picture", picture(days, zone));
        model.addAttribute("now", words.typed(clock.now(), zone));
        return "compliance/outages";
    }

    @PostMapping("/s/{slug}/outages")
    @Allowed(Permission.REPORT_OUTAGES)
    String report(Member member, @Valid @ModelAttribute OutageForms.Report form) {
        UUID id = outages.report(
                form.what().strip(),
                form.place().orElse("").strip(),
                form.times(member.school().zone()),
                member);
        return "redirect:/s/" + member.school().slug() + "/outages/" + id;
    }

    private String picture(Days days, ZoneId zone) {
        Instant from = days.first().atStartOfDay(zone).toInstant();
        Instant until = days.last().plusDays(1).atStartOfDay(zone).toInstant();
        List<OutageView> confirmed = outages.confirmed(from, until);
        return new OutagePicture(days, zone, clock.now())
                .draw(confirmed, label(confirmed.size()), each -> words.times(each.from(), each.until(), zone));
    }

    private String label(int count) {
        return messages.getMessage("compliance.outages.picture", new Object[] {count}, LocaleContextHolder.getLocale());
    }
}
