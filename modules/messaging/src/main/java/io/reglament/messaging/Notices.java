package io.reglament.messaging;

import io.reglament.identity.PersonId;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells persons of the bound school what they are to hear of. */
@Component
public class Notices {

    /** Kept in the transaction of its cause, or not at all; who was told of the same thing already is passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice, Collection<PersonId> to) {
        throw new UnsupportedOperationException(notice.about() + to.size());
    }
}
