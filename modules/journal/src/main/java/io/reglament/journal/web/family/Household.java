package io.reglament.journal.web.family;

import io.reglament.identity.Child;
import io.reglament.identity.Children;
import io.reglament.identity.Member;
import io.reglament.identity.Members;
import io.reglament.tenancy.SchoolContext;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Everybody whose diary the signed-in person may read, in all their schools. Each school is entered as its own member:
 * what lets somebody in here says nothing there.
 */
@Component
class Household {
    private final Members members;
    private final Children children;

    Household(Members members, Children children) {
        this.members = members;
        this.children = children;
    }

    List<Own> everybody() {
        return members.everywhere().stream()
                .flatMap(member -> of(member).stream())
                .toList();
    }

    List<Own> of(Member member) {
        return SchoolContext.<List<Child>, RuntimeException>call(member.school().id(), () -> children.of(member))
                .stream()
                .map(child -> new Own(member, child))
                .toList();
    }

    /**
     * The frame of a page of one student's diary. It asks no school twice.
     *
     * @param own whose page it is, one of these
     * @param here whom the reader may read in the page's school
     * @param page its place below the student's address, such as {@code /week}
     */
    Frame frame(Own own, List<Own> here, String page) {
        List<Own> all = members.everywhere().stream()
                .flatMap(member -> (member.school().id().equals(own.school().id()) ? here : of(member)).stream())
                .toList();
        List<Frame.Tab> tabs = all.size() < 2
                ? List.of()
                : all.stream().map(one -> tab(one, own, page)).toList();
        return new Frame(own.child().name().brief(), own.root(), page, tabs);
    }

    private static Frame.Tab tab(Own own, Own here, String page) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Frame.Tab(
                own.child().name().given(),
                own.school().names().in(locale),
                own.root() + page,
                own.root().equals(here.root()));
    }
}
