package io.reglament.curriculum;

import io.reglament.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the module that keeps the marks. */
@TestComponent
class PretendedWorks implements WaitingWorks {
    private final Map<PersonId, List<WaitingWork>> waiting = new ConcurrentHashMap<>();

    void wait(PersonId teacher, WaitingWork... works) {
        waiting.put(teacher, List.of(works));
    }

    @Override
    public List<WaitingWork> of(PersonId teacher, LocalDate today) {
        return waiting.getOrDefault(teacher, List.of());
    }
}
