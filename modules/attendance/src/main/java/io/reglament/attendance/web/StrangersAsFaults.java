package io.reglament.attendance.web;

import io.reglament.attendance.NotInTheGroup;
import io.reglament.identity.PersonId;
import java.util.Map;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** People whom a roll may not name, each at their place in what was sent. */
final class StrangersAsFaults {
    private StrangersAsFaults() {}

    static BindException of(NotInTheGroup refusal) {
        MapBindingResult faults = new MapBindingResult(Map.of(), "roll");
        refusal.strangers().forEach(person -> faults.addError(fault(person)));
        return new BindException(faults);
    }

    private static FieldError fault(PersonId person) {
        String place = "exceptions[" + person.value() + "]";
        return new FieldError(
                "roll", place, null, false, new String[] {"attendance.fault.not-in-the-group"}, null, null);
    }
}
