package io.reglament.regulation;

/** A language in which entries are made. */
public enum TextLanguage {
    RU,
    KY,
    EN
}
