package io.reglament.web;

import java.util.List;

/**
 * What the bar over every page shows of the user and the school.
 *
 * @param userKey tells this user's unsent entries in a shared browser from another's: opaque, empty when signed out
 * @param personName the signed-in person's name, empty when signed out
 * @param schoolName the school of this address in the user's language, empty outside schools
 * @param root the address under which the school's pages lie, such as {@code /s/school-3}, empty outside schools
 * @param schools the schools between which the user may switch; a switcher shows from two on
 */
public record Shell(String userKey, String personName, String schoolName, String root, List<SchoolLink> schools) {
    public static final Shell OUTSIDE = new Shell("", "", "", "", List.of());

    public Shell {
        schools = List.copyOf(schools);
    }
}
