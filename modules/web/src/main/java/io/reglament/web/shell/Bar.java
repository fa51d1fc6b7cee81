package io.reglament.web.shell;

import io.reglament.web.SchoolLink;
import io.reglament.web.Shell;
import java.util.List;

/**
 * What the shell's template reads as {@code shell}.
 *
 * @param forms whether the page may hold forms: false on problem pages, whose body must not differ between requests
 */
public record Bar(
        String userKey,
        String personName,
        String schoolName,
        List<SchoolLink> schools,
        List<NavigationLink> nav,
        List<LanguageLink> languages,
        boolean forms) {
    /** So many pages stand in a phone's bar by themselves. */
    private static final int ON_A_PHONE = 2;

    public Bar {
        schools = List.copyOf(schools);
        nav = List.copyOf(nav);
        languages = List.copyOf(languages);
    }

    static Bar of(Shell shell, List<NavigationLink> nav, List<LanguageLink> languages) {
        return new Bar(shell.userKey(), shell.personName(), shell.schoolName(), shell.schools(), nav, languages, true);
    }

    static Bar bare(List<LanguageLink> languages) {
        return new Bar("", "", "", List.of(), List.of(), languages, false);
    }

    /** Pages that a phone keeps behind one word; a single one would not be worth the tap. */
    public List<NavigationLink> getFurther() {
        return nav.size() > ON_A_PHONE + 1 ? nav.subList(ON_A_PHONE, nav.size()) : List.of();
    }

    /** The words on that tap: the page one is on, when it is among them. */
    public String getFurtherKey() {
        return getFurther().stream()
                .filter(NavigationLink::current)
                .map(NavigationLink::key)
                .findFirst()
                .orElse("web.further");
    }

    public boolean isSeveralSchools() {
        return schools.size() > 1;
    }

    public boolean isSignedIn() {
        return !personName.isEmpty();
    }
}
