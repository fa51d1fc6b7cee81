package io.reglament.web.shell;

/** A page in the bar, as a link. */
record NavigationLink(String key, String href, boolean current) {}
