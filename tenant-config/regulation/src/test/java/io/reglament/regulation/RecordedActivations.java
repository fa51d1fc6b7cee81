package io.reglament.regulation;

import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears what other modules hear, and can be told to fail. */
class RecordedActivations implements ProfileChangeListener {
    record Heard(SchoolId school, LocalDate from) {}

    final List<Heard> heard = new ArrayList<>();
    boolean failing;

    @Override
    public void profileActivated(LocalDate from) {
        if (failing || !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the listener fails");
        }
        heard.add(new Heard(SchoolContext.current(), from));
    }
}
