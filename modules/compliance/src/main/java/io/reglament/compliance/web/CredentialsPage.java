package io.reglament.compliance.web;

import io.reglament.compliance.credentials.Loss;
import io.reglament.compliance.credentials.Losses;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of lost credentials: the administrator notes a loss, and that there are new ones. */
@Controller
class CredentialsPage {
    private final Losses losses;
    private final People people;
    private final Words words;
    private final SchoolClock clock;

    CredentialsPage(Losses losses, People people, Words words, SchoolClock clock) {
        this.losses = losses;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** A loss in the list. */
    record Line(UUID id, String who, String lost, String reported, Optional<String> reissued) {}

    /** What the administrator was told; times are of the school's zone. */
    record LossForm(
            @NotBlank @Size(max = 255) String who,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
            LocalDateTime lost,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
            LocalDateTime reported) {}

    @GetMapping("/s/{slug}/credentials")
    @Allowed(Permission.ISSUE_ACCESS)
    String losses(Member member, @RequestParam Optional<@Min(0) @Max(10_000) Integer> page, Model model) {
        int number = page.orElse(0);
        ZoneId zone = member.school().zone();
        List<Loss> found = losses.page(number);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > Losses.PAGE);
        model.addAttribute("lines", lines(found.stream().limit(Losses.PAGE).toList(), zone));
        model.addAttribute("now", LocalDateTime.ofInstant(clock.now(), zone).truncatedTo(ChronoUnit.MINUTES));
        return "compliance/credentials";
    }

    @PostMapping("/s/{slug}/credentials")
    @Allowed(Permission.ISSUE_ACCESS)
    String note(Member member, @Valid @ModelAttribute LossForm form) {
        ZoneId zone = member.school().zone();
        losses.note(
                form.who().strip(),
                form.lost().atZone(zone).toInstant(),
                form.reported().atZone(zone).toInstant(),
                member);
        return "redirect:/s/" + member.school().slug() + "/credentials";
    }

    @PostMapping("/s/{slug}/credentials/{loss}/reissue")
    @Allowed(Permission.ISSUE_ACCESS)
    String reissue(Member member, @PathVariable UUID loss) {
        losses.reissue(loss, member);
        return "redirect:/s/" + member.school().slug() + "/credentials";
    }

    private List<Line> lines(List<Loss> found, ZoneId zone) {
        Map<PersonId, PersonName> names =
                people.names(found.stream().map(Loss::person).distinct().toList());
        return found.stream()
                .map(loss -> new Line(
                        loss.id(),
                        Optional.ofNullable(names.get(loss.person()))
                                .map(PersonName::initials)
                                .orElse("—"),
                        moment(loss.lostAt(), zone),
                        moment(loss.reportedAt(), zone),
                        loss.reissuedAt().map(at -> moment(at, zone))))
                .toList();
    }

    private String moment(Instant at, ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
        return words.shortDay(time.toLocalDate()) + ", " + time.toLocalTime();
    }
}
