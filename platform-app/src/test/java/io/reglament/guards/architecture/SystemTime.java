package io.reglament.guards.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** The ways to the machine's time, called or only referred to. */
final class SystemTime extends DescribedPredicate<JavaAccess<?>> {
    private static final Set<String> ASKING = Set.of("now", "currentTimeMillis", "getInstance");

    SystemTime() {
        super("asks the machine for the time");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return asks(access.getTarget())
                || isSystemSource(access.getTarget())
                || access.getTarget() instanceof CodeUnitAccessTarget target && isDateOfNow(target);
    }

    private static boolean asks(AccessTarget target) {
        boolean ofTime = target.getOwner().getPackageName().equals("java.time")
                || target.getOwner().isEquivalentTo(System.class)
                || target.getOwner().isEquivalentTo(Calendar.class);
        return ofTime && ASKING.contains(target.getName());
    }

    private static boolean isSystemSource(AccessTarget target) {
        boolean source = target.getOwner().isEquivalentTo(Clock.class)
                || target.getOwner().isEquivalentTo(InstantSource.class);
        return source
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static boolean isDateOfNow(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}
