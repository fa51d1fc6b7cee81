package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseRegister;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A clause of the school's own document: what it asks in our words, which values it fixes, since when. */
@Controller
class ClausePage {
    private final Profiles profiles;
    private final ClauseRegister register;
    private final RegulationSections sections;
    private final InForceSince since;
    private final SchoolClock clock;

    ClausePage(
            Profiles profiles,
            ClauseRegister register,
            RegulationSections sections,
            InForceSince since,
            SchoolClock clock) {
        this.profiles = profiles;
        this.register = register;
        this.sections = sections;
        this.since = since;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/clauses/{clause}")
    @Allowed(Permission.SEE_REGULATION)
    String clause(Member member, @PathVariable String clause, Model model) {
        LocalDate today = clock.today(member.school().zone());
        Profile profile = profiles.on(today);
        Clause found = find(clause, profile).orElseThrow(Absent::new);
        model.addAttribute("root", "/s/" + member.school().slug());
        model.addAttribute("ref", found.ref());
        model.addAttribute("says", found.says(LocaleContextHolder.getLocale()));
        model.addAttribute("text", found.text().orElse(""));
        model.addAttribute("kind", "compliance.kind." + found.kind());
        model.addAttribute("values", sections.fixedBy(found.id(), profile));
        model.addAttribute("since", since.of(found.id(), today));
        return "compliance/clause";
    }

    /** A clause of another school's document is not there. */
    private Optional<Clause> find(String text, Profile profile) {
        return Stream.concat(profile.clauses().stream(), register.all().stream())
                .filter(clause -> clause.id().value().equals(text))
                .filter(clause -> clause.id().isOwn()
                        || profile.document().equals(Optional.of(clause.id().document())))
                .findFirst();
    }
}
