package io.reglament.identity;

import io.reglament.tenancy.School;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Port: the directory that signs people on (Keycloak). It is told what a school wants and makes it so. */
public interface AccessDirectory {
    /**
     * Makes the directory say what the school says: its organization, its role groups, its accounts and their roles;
     * takes away what is extra. Doing it again changes nothing. An account that is missing and not the school's own is
     * passed over, and has no subject in the answer.
     *
     * @throws DirectoryUnavailable when the directory does not answer; what was mended before stays mended
     */
    Alignment align(School school, List<DesiredAccount> accounts);

    /** Sets a password that its owner has to change at the first sign-in. */
    void password(String username, String password, boolean temporary);

    /** Ends every sign-on of a person, on whatever device; the directory tells the platform of each. */
    void signOutEverywhere(String subject);

    /**
     * An account as the school wants it.
     *
     * @param username unique over all schools, because it ends in the school's slug
     * @param roles those of the person's living posts; empty means: known, and let in nowhere
     * @param own false for another school's user, linked by its owner: it is let in here, but neither made nor changed
     */
    record DesiredAccount(String username, PersonName name, Set<Role> roles, boolean own) {
        public DesiredAccount {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * What one alignment found and did.
     *
     * @param subjects the directory's id of each account, by user name
     * @param mends what differed and was put right; empty when all was as it should be
     * @param disabled the directory's ids of those whom somebody disabled there: a stolen account is stopped so
     */
    record Alignment(Map<String, String> subjects, List<Mend> mends, Set<String> disabled) {
        public Alignment {
            subjects = Map.copyOf(subjects);
            mends = List.copyOf(mends);
            disabled = Set.copyOf(disabled);
        }
    }

    /** One thing put right. */
    record Mend(String username, MendKind kind, String role) {}

    /** What can differ. */
    enum MendKind {
        ACCOUNT_MADE,
        MEMBERSHIP_GIVEN,
        MEMBERSHIP_TAKEN,
        ROLE_GIVEN,
        ROLE_TAKEN
    }
}
