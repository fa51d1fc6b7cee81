package io.reglament.compliance.web;

import io.reglament.compliance.acknowledgement.Acknowledgements;
import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.Origin;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.ProfileVersion.State;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.ValueOrigins;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The school's regulation as it holds today, and its versions. */
@Controller
class RegulationPage {
    static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final MediaType YAML_TEXT = new MediaType(YAML, StandardCharsets.UTF_8);

    private final Profiles profiles;
    private final ValueOrigins origins;
    private final RegulationSections sections;
    private final VersionList versions;
    private final Acknowledgements acknowledgements;
    private final SchoolClock clock;

    RegulationPage(
            Profiles profiles,
            ValueOrigins origins,
            RegulationSections sections,
            VersionList versions,
            Acknowledgements acknowledgements,
            SchoolClock clock) {
        this.profiles = profiles;
        this.origins = origins;
        this.sections = sections;
        this.versions = versions;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/regulation")
    @Allowed(Permission.SEE_REGULATION)
    String regulation(Member member, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Model model) {
        ProfileVersion current = profiles.current();
        Profile profile = profiles.on(clock.today(member.school().zone()));
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("zone", member.school().zone());
        model.addAttribute("today", clock.today(member.school().zone()));
        model.addAttribute("mayChange", member.may(Permission.CONFIGURE_REGULATION));
        model.addAttribute("maySeeDrafts", member.may(Permission.SEE_DRAFT_REGULATION));
        model.addAttribute("owesReading", acknowledgements.isOwedBy(member, current.version()));
        model.addAttribute("page", page);
        model.addAttribute("versions", versions.of(profiles.versions(page), current.version()));
        model.addAttribute(
                "regulation",
                view(current, profile, origins.on(clock.today(member.school().zone()))));
        return "compliance/regulation";
    }

    /** The text of a version exactly as it was uploaded, to be changed and uploaded again. */
    @GetMapping("/s/{slug}/regulation/versions/{version}/profile.yaml")
    @Allowed(Permission.SEE_REGULATION)
    ResponseEntity<byte[]> download(Member member, @PathVariable int version) {
        String yaml = profiles.version(version)
                .filter(each -> each.state() == State.ACTIVE || member.may(Permission.SEE_DRAFT_REGULATION))
                .flatMap(_ -> profiles.find(version))
                .orElseThrow(Absent::new);
        String name = "profile-%s-%d.yaml".formatted(member.school().slug(), version);
        return ResponseEntity.ok()
                .contentType(YAML_TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private RegulationView view(ProfileVersion current, Profile profile, Map<String, Origin> from) {
        return new RegulationView(
                current.version(),
                current.from(),
                profile.document(),
                sections.sections(profile, from),
                sections.readings(profile));
    }
}
