package io.reglament.identity;

import java.util.Collection;
import java.util.List;

/** Port of the command line: issues accounts to people of the bound school. */
public interface AccessDesk {
    /**
     * Issues an account to each of the given people; who has one keeps it, and keeps its password.
     *
     * @param people the sender's keys
     * @param password the initial password of new accounts
     * @param temporary whether it has to be changed at the first sign-in
     * @throws UnknownPeople when any key is nobody's; then nothing is issued
     */
    List<Issued> issue(Collection<String> people, String password, boolean temporary);

    /** An account that somebody has. */
    record Issued(String sourcedId, String username) {}

    /** Keys that name nobody in this school. */
    final class UnknownPeople extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnknownPeople(Collection<String> keys) {
            super("Nobody in this school has the key: " + String.join(", ", keys));
        }
    }
}
