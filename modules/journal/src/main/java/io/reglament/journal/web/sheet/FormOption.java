package io.reglament.journal.web.sheet;

/** A form of control to choose from. */
record FormOption(String key, String name) {}
