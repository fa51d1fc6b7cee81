package io.reglament.guards.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** A class's simple name is of the given form. */
final class HaveAName extends ArchCondition<JavaClass> {
    private final Pattern form;

    HaveAName(Pattern form) {
        super("have a name like " + form);
        this.form = form;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(
                type, form.matcher(type.getSimpleName()).matches(), type.getName() + " says nothing by its name"));
    }
}
