package io.reglament.web.shell;

/** This page in another language. */
record LanguageLink(String code, String name, String href, boolean current) {}
