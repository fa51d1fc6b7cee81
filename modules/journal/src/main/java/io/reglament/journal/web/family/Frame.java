package io.reglament.journal.web.family;

import java.util.List;

/**
 * What stands over every page of a diary.
 *
 * @param root where the student's pages lie
 * @param page which of them this is, such as {@code /week}
 * @param tabs the reader's children in all schools; none where there is one
 */
record Frame(String name, String root, String page, List<Tab> tabs) {
    Frame {
        tabs = List.copyOf(tabs);
    }

    /** A child's diary, under its own school's address. */
    record Tab(String name, String school, String href, boolean current) {}
}
