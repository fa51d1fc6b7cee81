package io.reglament.tenancy;

/** A defect of ours: a school's data were asked for, or a transaction begun, where no door had bound a school. */
public final class NoSchoolBound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NoSchoolBound() {
        super("No school is bound here; bind it at a door or say noSchool(reason)");
    }
}
