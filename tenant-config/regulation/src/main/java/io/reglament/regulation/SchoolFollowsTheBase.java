package io.reglament.regulation;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolWork;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A new base is in force at once, wherever it is asked for; what was derived from the old one is derived anew here. */
@Component
class SchoolFollowsTheBase implements SchoolWork {
    private final BaseToFollow waiting;
    private final ObjectProvider<ProfileChangeListener> listeners;
    private final TransactionTemplate transaction;

    SchoolFollowsTheBase(
            BaseToFollow waiting, ObjectProvider<ProfileChangeListener> listeners, TransactionTemplate transaction) {
        this.waiting = waiting;
        this.listeners = listeners;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "district-base";
    }

    @Override
    public void awake(School school) {
        transaction.executeWithoutResult(status -> follow(school.id().value()));
    }

    private void follow(int school) {
        List<BaseToFollow.Waiting> all = waiting.of(school);
        all.stream().map(BaseToFollow.Waiting::from).min(LocalDate::compareTo).ifPresent(from -> {
            listeners.orderedStream().forEach(listener -> listener.profileActivated(from));
            all.forEach(each -> waiting.done(school, each));
        });
    }
}
