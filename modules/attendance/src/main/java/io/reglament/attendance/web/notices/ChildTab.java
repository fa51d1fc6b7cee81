package io.reglament.attendance.web.notices;

/** A child to choose. */
record ChildTab(String name, String href, boolean current) {}
