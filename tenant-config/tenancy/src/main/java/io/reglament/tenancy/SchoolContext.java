package io.reglament.tenancy;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;

/**
 * The school for which the current thread works. It is bound at the doors only (web filter, job runner, command line,
 * event listeners) for the length of one call: there is no setter, so it cannot leak to the next request.
 *
 * <p>Danger: a transaction takes the school at its BEGIN. A school bound inside a running transaction sees nothing.
 */
public final class SchoolContext {
    private static final ScopedValue<SchoolScope> SCOPE = ScopedValue.newInstance();

    private SchoolContext() {}

    public static <T, X extends Throwable> T call(SchoolId school, CallableOp<T, X> work) throws X {
        return ScopedValue.<SchoolScope>where(SCOPE, new SchoolScope.InSchool(school))
                .call(work);
    }

    public static void run(SchoolId school, Runnable work) {
        ScopedValue.<SchoolScope>where(SCOPE, new SchoolScope.InSchool(school)).run(work);
    }

    /** Work that belongs to no school; the reason is for the reader. */
    public static <T, X extends Throwable> T noSchool(String reason, CallableOp<T, X> work) throws X {
        return ScopedValue.<SchoolScope>where(SCOPE, new SchoolScope.OutsideSchools(reason))
                .call(work);
    }

    /**
     * The bound school.
     *
     * @throws NoSchoolBound when the work came in by no door, or belongs to no school
     */
    public static SchoolId current() {
        if (scope().orElse(null) instanceof SchoolScope.InSchool(SchoolId school)) {
            return school;
        }
        throw new NoSchoolBound();
    }

    public static Optional<SchoolScope> scope() {
        return SCOPE.isBound() ? Optional.of(SCOPE.get()) : Optional.empty();
    }
}
