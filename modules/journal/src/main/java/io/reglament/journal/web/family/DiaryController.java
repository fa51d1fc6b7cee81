package io.reglament.journal.web.family;

import io.reglament.identity.Allowed;
import io.reglament.identity.Member;
import io.reglament.identity.Permission;
import io.reglament.web.Absent;
import io.reglament.web.DayInAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One student's diary, for that student and their guardians; for anybody else it is not there. */
@Controller
class DiaryController {
    private final Household household;
    private final WeekPages weeks;
    private final MarksPages marks;
    private final ProgrammePages programmes;

    DiaryController(Household household, WeekPages weeks, MarksPages marks, ProgrammePages programmes) {
        this.household = household;
        this.weeks = weeks;
        this.marks = marks;
        this.programmes = programmes;
    }

    @GetMapping("/s/{slug}/students/{student}/week")
    @Allowed(Permission.SEE_DIARY)
    String week(Member member, @PathVariable UUID student, @RequestParam Optional<String> date, Model model) {
        List<Own> here = household.of(member);
        Own own = one(student, here);
        model.addAttribute("week", weeks.page(own.school(), own.child().student(), date.map(DayInAddress::parse)));
        model.addAttribute("frame", household.frame(own, here, "/week"));
        return "journal/family/week";
    }

    @GetMapping("/s/{slug}/students/{student}/marks")
    @Allowed(Permission.SEE_DIARY)
    String marks(Member member, @PathVariable UUID student, @RequestParam Optional<String> term, Model model) {
        List<Own> here = household.of(member);
        Own own = one(student, here);
        model.addAttribute(
                "page", marks.page(own.school(), own.child().student(), term).orElseThrow(Absent::new));
        model.addAttribute("frame", household.frame(own, here, "/marks"));
        return "journal/family/marks";
    }

    @GetMapping("/s/{slug}/students/{student}/programme")
    @Allowed(Permission.SEE_DIARY)
    String programme(Member member, @PathVariable UUID student, Model model) {
        List<Own> here = household.of(member);
        Own own = one(student, here);
        model.addAttribute("lines", programmes.page(own.school(), own.child().student()));
        model.addAttribute("frame", household.frame(own, here, "/programme"));
        return "journal/family/programme";
    }

    /** Danger: this is the door. A student who is not among the reader's own is not there. */
    private static Own one(UUID student, List<Own> here) {
        return here.stream()
                .filter(own -> own.child().student().value().equals(student))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}
