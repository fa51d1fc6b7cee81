package io.reglament.compliance.web;

import io.reglament.compliance.inspections.InspectionView;
import io.reglament.compliance.inspections.Inspections;
import io.reglament.compliance.inspections.RemarkView;
import io.reglament.compliance.inspections.Remarks;
import io.reglament.compliance.web.CheckWords.RemarkLine;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Pdf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of remarks and a check, to print. The sheet holds the remarks of the last twelve months. */
@Controller
class PrintedChecks {
    private final Inspections inspections;
    private final Remarks remarks;
    private final RemarksSheet sheet;
    private final InspectionSheet check;
    private final CheckWords words;
    private final Pdf pdf;
    private final SchoolClock clock;

    PrintedChecks(
            Inspections inspections,
            Remarks remarks,
            RemarksSheet sheet,
            InspectionSheet check,
            CheckWords words,
            Pdf pdf,
            SchoolClock clock) {
        this.inspections = inspections;
        this.remarks = remarks;
        this.sheet = sheet;
        this.check = check;
        this.words = words;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/remarks/sheet")
    @Allowed(Permission.INSPECT)
    String sheet(Member member, @RequestParam Optional<@Min(0) @Max(10_000) Integer> page, Model model) {
        int number = page.orElse(0);
        List<RemarkView> found = made(member, number);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > Remarks.PAGE);
        model.addAttribute("none", found.isEmpty());
        model.addAttribute("table", sheet.table(lines(member, found)));
        return "compliance/sheet-of-remarks";
    }

    @GetMapping("/s/{slug}/remarks/sheet.pdf")
    @Allowed(Permission.INSPECT)
    ResponseEntity<byte[]> printedSheet(Member member, @RequestParam Optional<@Min(0) @Max(10_000) Integer> page) {
        List<RemarkView> found = made(member, page.orElse(0));
        String html = sheet.document(sheet.say("compliance.sheet.title"), sheet.table(lines(member, found)));
        return printed("remarks.pdf", html);
    }

    @GetMapping("/s/{slug}/inspections/{inspection}/check.pdf")
    @Allowed(Permission.INSPECT)
    ResponseEntity<byte[]> printedCheck(Member member, @PathVariable UUID inspection) {
        InspectionView view = inspections.find(inspection);
        List<RemarkLine> made = words.remarks(remarks.of(inspection), member.school());
        return printed("check.pdf", check.document(view, inspections.items(inspection), made, member.school()));
    }

    private List<RemarkView> made(Member member, int page) {
        ZoneId zone = member.school().zone();
        LocalDate today = clock.today(zone);
        Instant from = today.minusYears(1).atStartOfDay(zone).toInstant();
        return remarks.made(from, today.plusDays(1).atStartOfDay(zone).toInstant(), page);
    }

    private List<RemarkLine> lines(Member member, List<RemarkView> found) {
        return words.remarks(found.stream().limit(Remarks.PAGE).toList(), member.school());
    }

    private ResponseEntity<byte[]> printed(String name, String html) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf.of(html));
    }
}
