package io.reglament.identity.linking;

import java.util.Locale;

/** Why two accounts are not linked. */
public enum LinkFault {
    /** The owner did not say that they want it. */
    NO_CONSENT,
    /** There is no account here that could be linked, or the directory does not know it yet. */
    NO_ACCOUNT,
    /** The code is nobody's, has run out, was used, or was guessed at too often: all alike. */
    WRONG_CODE,
    /** Too many wrong codes from this account; later again. */
    TOO_MANY,
    /** Too many codes were made with this account today. */
    TOO_MANY_CODES,
    /** The code was given in this very school. */
    OWN_SCHOOL,
    /** This account signs in with another school's user already, or the other one has an account here already. */
    ALREADY_LINKED,
    /** One of the two is of the staff and the names are not one person's: the school's office corrects them first. */
    NAMES_DIFFER,
    /** Accounts of other schools sign in with this one: the owner has to end that first, or link the other way. */
    OTHERS_SIGN_IN_HERE;

    /** The last part of its message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
