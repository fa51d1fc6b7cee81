package io.reglament.identity.access;

import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import org.springframework.boot.test.context.TestComponent;

/** The directory's jobs in the hand of tests outside this package. */
@TestComponent
public class Aligning {
    private final TouchedSchoolsAlign touched;
    private final EverySchoolAligns every;
    private final DirectoryAlignment alignment;

    Aligning(TouchedSchoolsAlign touched, EverySchoolAligns every, DirectoryAlignment alignment) {
        this.touched = touched;
        this.every = every;
        this.alignment = alignment;
    }

    public void touched() {
        touched.run();
    }

    public void every() {
        every.run();
    }

    public void align(School school) {
        SchoolContext.run(school.id(), () -> alignment.align(school));
    }
}
