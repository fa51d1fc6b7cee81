package io.reglament.identity;

import java.util.Set;

/** Port: the sessions that are open in the platform itself, which may outlive those of the directory. */
public interface OpenSignOns {
    /** Ends all of the given subjects, and tells whose there were. */
    Set<String> end(Set<String> subjects);
}
