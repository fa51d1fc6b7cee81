package io.reglament.regulation;

import io.reglament.tenancy.School;
import java.util.List;

/**
 * What a version of the base would do to the schools: how many conflicts each would have that it has not now, and
 * nothing else of them.
 *
 * @param schools how many were looked at
 * @param touched those in which something changes for the worse, in the order of the list of schools
 */
public record BaseImpact(int schools, List<Touch> touched) {
    public BaseImpact {
        touched = List.copyOf(touched);
    }

    /**
     * A school that would come into conflict.
     *
     * @param locked values of its own that a lock would overrule
     * @param norms values of its own beyond a norm
     * @param broken whether its regulation could not be read at all over this base, or its calendar not follow it
     */
    public record Touch(School school, int locked, int norms, boolean broken) {
        boolean any() {
            return locked > 0 || norms > 0 || broken;
        }
    }

    /** How many schools a lock would overrule. */
    public long overruled() {
        return touched.stream().filter(touch -> touch.locked() > 0).count();
    }

    /** How many would go beyond a norm. */
    public long beyond() {
        return touched.stream().filter(touch -> touch.norms() > 0).count();
    }

    /** How many keep it from being published. */
    public long broken() {
        return touched.stream().filter(Touch::broken).count();
    }
}
