package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes the week's timetable: no class and no teacher twice in one slot, no gaps in a class's day, a subject spread
 * over the days. The two halves of a class have their lesson of a split subject at the same time.
 */
final class Timetabler {
    private static final int ATTEMPTS = 20;

    private Timetabler() {}

    /** Throws {@link IllegalStateException} when no timetable is found, which the plans of ours do not cause. */
    static List<Lesson> lessons(BundleSpec spec, List<Group> groups) {
        List<Hour> hours = hours(spec, groups);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SlotSearch search = new SlotSearch(hours, new Random(spec.seed() + attempt));
            if (search.succeeds()) {
                return lessons(hours, search);
            }
        }
        throw new IllegalStateException("no timetable found for " + spec.slug());
    }

    private static List<Lesson> lessons(List<Hour> hours, SlotSearch search) {
        List<Lesson> lessons = new ArrayList<>();
        for (Hour hour : hours) {
            int slot = search.slotOf(hour);
            for (Group group : hour.groups()) {
                lessons.add(new Lesson(group, Hour.weekday(slot), Hour.period(slot)));
            }
        }
        lessons.sort(Comparator.<Lesson>comparingInt(l -> l.group().home().index())
                .thenComparingInt(Lesson::weekday)
                .thenComparingInt(Lesson::period)
                .thenComparingInt(l -> l.group().half()));
        return List.copyOf(lessons);
    }

    private static List<Hour> hours(BundleSpec spec, List<Group> groups) {
        Map<Homeroom, Map<String, List<Group>>> classes = new LinkedHashMap<>();
        for (Group group : groups) {
            classes.computeIfAbsent(group.home(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(group.subject().code(), _ -> new ArrayList<>())
                    .add(group);
        }
        List<Hour> hours = new ArrayList<>();
        classes.forEach((home, taught) -> hours.addAll(hours(spec, home, taught, hours.size())));
        return hours;
    }

    private static List<Hour> hours(BundleSpec spec, Homeroom home, Map<String, List<Group>> taught, int from) {
        int days = home.grade() == 1 ? 5 : spec.schoolDays();
        int total = taught.values().stream()
                .mapToInt(groups -> groups.getFirst().hours())
                .sum();
        List<Integer> slots = Hour.slots(total, days);
        List<Hour> hours = new ArrayList<>();
        for (List<Group> groups : taught.values()) {
            int weekly = groups.getFirst().hours();
            for (int i = 0; i < weekly; i++) {
                hours.add(new Hour(from + hours.size(), groups, slots, (weekly + days - 1) / days));
            }
        }
        return hours;
    }
}
