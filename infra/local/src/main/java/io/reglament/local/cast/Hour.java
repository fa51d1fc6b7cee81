package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.List;

/**
 * One weekly hour of a subject in a class, to be given a slot; a slot is 8 × weekday + period.
 *
 * @param groups the class, or its two halves
 * @param slots the class's slots, as many as it has hours
 * @param aDay at most so many hours of the subject on one day
 */
record Hour(int index, List<Group> groups, List<Integer> slots, int aDay) {
    static final int SLOTS = 64;

    Homeroom home() {
        return groups.getFirst().home();
    }

    List<Integer> teachers() {
        return groups.stream().map(group -> group.teacher().index()).toList();
    }

    boolean sameSubject(Hour other) {
        return groups.getFirst().id().equals(other.groups.getFirst().id());
    }

    static int weekday(int slot) {
        return slot / 8;
    }

    static int period(int slot) {
        return slot % 8;
    }

    /** The longer days come first in the week. */
    static List<Integer> slots(int total, int days) {
        List<Integer> slots = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            int length = total / days + (day <= total % days ? 1 : 0);
            for (int period = 1; period <= length; period++) {
                slots.add(8 * day + period);
            }
        }
        return List.copyOf(slots);
    }
}
