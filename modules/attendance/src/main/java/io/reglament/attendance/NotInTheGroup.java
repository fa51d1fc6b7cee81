package io.reglament.attendance;

import io.reglament.identity.PersonId;
import java.util.List;

/** A roll names people who are not in the lesson's group on its day. Nothing of it was kept. */
public final class NotInTheGroup extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PersonId> strangers;

    NotInTheGroup(List<PersonId> strangers) {
        super(strangers.size() + " people are not in the group", null, false, false);
        this.strangers = List.copyOf(strangers);
    }

    public List<PersonId> strangers() {
        return strangers;
    }
}
