package io.reglament.curriculum.web.thematic;

import io.reglament.curriculum.thematic.TableFault;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.web.Refusals;
import org.springframework.stereotype.Component;

/** Says what is wrong with a table of topics, for templates as the bean {@code planFaults}. */
@Component("planFaults")
final class PlanFaults {
    private final Refusals refusals;

    PlanFaults(Refusals refusals) {
        this.refusals = refusals;
    }

    /** In the user's language, with days and numbers spelt out. */
    public String words(TableFault fault) {
        return refusals.words(new Refused(
                "curriculum.plan.fault." + fault.code(),
                new Basis.NotRegulated(),
                fault.arguments().toArray()));
    }
}
