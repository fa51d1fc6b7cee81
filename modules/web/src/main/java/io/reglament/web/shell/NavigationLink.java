package io.reglament.web.shell;

/** A page in the bar, as a link. */
public record NavigationLink(String key, String href, boolean current, int waiting) {}
