package io.reglament.regulation;

/** Something that is known of a person. */
public enum PersonalField {
    NAME,
    BIRTH_DATE,
    EMAIL,
    PHONE,
    PHOTO,
    PASSPORT,
    HOME_ADDRESS,
    OTHER
}
