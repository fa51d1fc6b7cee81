package io.reglament.local.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Places hours one by one. An hour that finds no free slot takes the one where it drives out the fewest others, and
 * those queue again; who was driven out often becomes dear to drive out, so the search does not run in circles.
 */
final class SlotSearch {
    private static final int STEPS_AN_HOUR = 400;
    private static final int NOWHERE = -1;

    private final List<Hour> hours;
    private final Random random;
    private final int[] slotOf;
    private final int[] drivenOut;
    private final int[][] classAt;
    private final int[][] teacherAt;
    private final Deque<Hour> queue = new ArrayDeque<>();

    SlotSearch(List<Hour> hours, Random random) {
        this.hours = hours;
        this.random = random;
        this.slotOf = filled(hours.size());
        this.drivenOut = new int[hours.size()];
        int classes = 1 + hours.stream().mapToInt(h -> h.home().index()).max().orElse(0);
        int teachers = 1
                + hours.stream()
                        .flatMap(h -> h.teachers().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        this.classAt = table(classes);
        this.teacherAt = table(teachers);
    }

    boolean succeeds() {
        hours.stream().filter(hour -> hour.groups().size() > 1).forEach(queue::add);
        hours.stream().filter(hour -> hour.groups().size() == 1).forEach(queue::add);
        int steps = STEPS_AN_HOUR * hours.size();
        while (!queue.isEmpty() && steps-- > 0) {
            Hour hour = queue.remove();
            int slot = cheapest(hour);
            for (Hour other : inTheWay(hour, slot)) {
                drivenOut[other.index()]++;
                set(other, NOWHERE);
                queue.add(other);
            }
            set(hour, slot);
        }
        return queue.isEmpty();
    }

    int slotOf(Hour hour) {
        return slotOf[hour.index()];
    }

    private int cheapest(Hour hour) {
        int best = NOWHERE;
        int bestCost = Integer.MAX_VALUE;
        int ties = 0;
        for (int slot : hour.slots()) {
            int cost = 0;
            for (Hour other : inTheWay(hour, slot)) {
                cost += 1 + drivenOut[other.index()];
            }
            ties = cost < bestCost ? 1 : cost == bestCost ? ties + 1 : ties;
            if (cost < bestCost || (cost == bestCost && random.nextInt(ties) == 0)) {
                best = slot;
                bestCost = cost;
            }
        }
        return best;
    }

    private List<Hour> inTheWay(Hour hour, int slot) {
        List<Hour> found = new ArrayList<>();
        note(found, classAt[hour.home().index()][slot]);
        for (Group group : hour.groups()) {
            note(found, teacherAt[group.teacher().index()][slot]);
        }
        tooManyThatDay(hour, slot, found);
        return found;
    }

    private void tooManyThatDay(Hour hour, int slot, List<Hour> found) {
        int same = 0;
        int first = 8 * Hour.weekday(slot);
        for (int other = first; other < first + 8; other++) {
            int index = classAt[hour.home().index()][other];
            if (index != NOWHERE && other != slot && hours.get(index).sameSubject(hour) && ++same >= hour.aDay()) {
                note(found, index);
            }
        }
    }

    private void note(List<Hour> found, int index) {
        if (index != NOWHERE && !found.contains(hours.get(index))) {
            found.add(hours.get(index));
        }
    }

    private void set(Hour hour, int slot) {
        int before = slotOf[hour.index()];
        mark(hour, before, NOWHERE);
        mark(hour, slot, hour.index());
        slotOf[hour.index()] = slot;
    }

    private void mark(Hour hour, int slot, int value) {
        if (slot != NOWHERE) {
            classAt[hour.home().index()][slot] = value;
            for (Group group : hour.groups()) {
                teacherAt[group.teacher().index()][slot] = value;
            }
        }
    }

    private static int[] filled(int size) {
        int[] cells = new int[size];
        Arrays.fill(cells, NOWHERE);
        return cells;
    }

    private static int[][] table(int rows) {
        int[][] table = new int[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = filled(Hour.SLOTS);
        }
        return table;
    }
}
