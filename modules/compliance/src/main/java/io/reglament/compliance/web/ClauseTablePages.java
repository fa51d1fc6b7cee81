package io.reglament.compliance.web;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.WorkingCopies;
import io.reglament.regulation.WorkingCopy;
import io.reglament.tenancy.SchoolClock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The document clause by clause, as it is in force and as it is being entered. */
@Controller
class ClauseTablePages {
    private final Profiles profiles;
    private final WorkingCopies copies;
    private final ClauseTable table;
    private final SchoolClock clock;

    ClauseTablePages(Profiles profiles, WorkingCopies copies, ClauseTable table, SchoolClock clock) {
        this.profiles = profiles;
        this.copies = copies;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping("/s/{slug}/regulation/clauses")
    @Allowed(Permission.SEE_REGULATION)
    String inForce(Member member, Model model) {
        Profile profile = profiles.on(clock.today(member.school().zone()));
        return page(member, model, Optional.of(profile), "/regulation");
    }

    /** Of a copy in which something is wrong nothing can be said yet. */
    @GetMapping("/s/{slug}/regulation/editor/clauses")
    @Allowed(Permission.CONFIGURE_REGULATION)
    String entered(Member member, Model model) {
        Optional<WorkingCopy> copy = copies.find();
        if (copy.isEmpty()) {
            return EditorPages.redirect(member);
        }
        Optional<Profile> profile =
                copies.overview(copy.get(), LocaleContextHolder.getLocale()).profile();
        return page(member, model, profile, "/regulation/editor");
    }

    private String page(Member member, Model model, Optional<Profile> profile, String back) {
        model.addAttribute("root", Roots.of(member));
        model.addAttribute("back", Roots.of(member) + back);
        model.addAttribute("inForce", back.equals("/regulation"));
        model.addAttribute("faulty", profile.isEmpty());
        List<ClauseTable.Row> rows = profile.map(table::of).orElse(List.of());
        model.addAttribute("rows", rows);
        model.addAttribute("counts", ClauseTable.counts(rows));
        return "compliance/clauses";
    }
}
