package io.reglament.compliance.own;

import io.reglament.regulation.OwnRule;
import java.time.LocalDate;
import java.util.List;

/** The school's own rules as they held on a day. */
@FunctionalInterface
public interface OwnRulesByDay {
    List<OwnRule> on(LocalDate day);
}
