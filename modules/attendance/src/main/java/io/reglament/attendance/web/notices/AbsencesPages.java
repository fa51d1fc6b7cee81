package io.reglament.attendance.web.notices;

import io.reglament.attendance.notices.AbsenceNotice;
import io.reglament.attendance.notices.AbsenceNotices;
import io.reglament.attendance.notices.Outcomes;
import io.reglament.identity.Child;
import io.reglament.identity.Children;
import io.reglament.identity.Member;
import io.reglament.web.Absent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which parents tell of an absence and see what became of what they told. */
@Component
class AbsencesPages {
    private final Children children;
    private final AbsenceNotices notices;
    private final Outcomes outcomes;
    private final NoticeForms forms;

    AbsencesPages(Children children, AbsenceNotices notices, Outcomes outcomes, NoticeForms forms) {
        this.children = children;
        this.notices = notices;
        this.outcomes = outcomes;
        this.forms = forms;
    }

    /** The member's children; oneself as a student is none. */
    List<Child> children(Member member) {
        return children.of(member).stream().filter(child -> !child.self()).toList();
    }

    /**
     * The student of an address.
     *
     * @throws Absent unless the member is their parent
     */
    Child child(UUID student, Member member) {
        return children(member).stream()
                .filter(child -> child.student().value().equals(student))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    FormOnPage form(Child child, Member member, TypedNotice typed) {
        return forms.of(member, address(child, member), typed, List.of());
    }

    ModelAndView page(Child child, Member member, int page, FormOnPage form) {
        ModelAndView view = new ModelAndView("attendance/absences");
        List<AbsenceNotice> found = notices.page(child.student(), page);
        view.addObject("child", Optional.of(child));
        view.addObject("tabs", tabs(child, member));
        view.addObject("form", form);
        view.addObject("address", address(child, member));
        view.addObject(
                "outcomes",
                outcomes.of(child.student(), found).stream()
                        .map(OutcomeLine::of)
                        .toList());
        view.addObject("page", page);
        view.addObject("more", found.size() == AbsenceNotices.PAGE);
        return view;
    }

    /** For parents whose children the roster does not name. */
    ModelAndView nobody() {
        ModelAndView view = new ModelAndView("attendance/absences");
        view.addObject("child", Optional.empty());
        return view;
    }

    static String address(Child child, Member member) {
        return "/s/" + member.school().slug() + "/students/" + child.student().value() + "/absences";
    }

    private List<ChildTab> tabs(Child shown, Member member) {
        List<Child> all = children(member);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(child -> new ChildTab(child.name().given(), address(child, member), child.equals(shown)))
                        .toList();
    }
}
