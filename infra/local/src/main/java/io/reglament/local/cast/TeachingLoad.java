package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who teaches what: each department gets as many teachers as its hours need, and what one class has of a department
 * stays in one hand. The first teacher of mathematics has the first classes of grades 9 and 10.
 */
final class TeachingLoad {
    private static final int HOURS = 22;

    private final List<Homeroom> homerooms;
    private final List<Subject> subjects;
    private final StaffRoom room;
    private final Map<Unit, Teacher> teachers = new LinkedHashMap<>();

    TeachingLoad(List<Homeroom> homerooms, List<Subject> subjects, StaffRoom room) {
        this.homerooms = homerooms;
        this.subjects = subjects;
        this.room = room;
        Map<String, List<Unit>> departments = new TreeMap<>();
        units().forEach(unit -> departments
                .computeIfAbsent(unit.department, _ -> new ArrayList<>())
                .add(unit));
        departments.forEach(this::staff);
    }

    Teacher teacher(Homeroom home, String department, int half) {
        return teachers.entrySet().stream()
                .filter(entry -> entry.getKey().is(home, department, half))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Homeroom home : homerooms) {
            for (Subject subject : subjects) {
                String department = subject.department(home.grade());
                int hours = subject.hours(home.grade());
                if (hours == 0 || department.equals(Subject.HOMEROOM)) {
                    continue;
                }
                for (int half : subject.splits(home.grade()) ? List.of(1, 2) : List.of(0)) {
                    units.merge(home.id() + department + half, new Unit(home, department, half, hours), Unit::plus);
                }
            }
        }
        return units.values().stream();
    }

    private void staff(String department, List<Unit> units) {
        int hours = units.stream().mapToInt(Unit::hours).sum();
        boolean split = units.stream().anyMatch(unit -> unit.half > 0);
        int needed = department.equals(Subject.PRIMARY)
                ? (int) units.stream().map(Unit::home).distinct().count()
                : Math.max(split ? 2 : 1, (hours + HOURS - 1) / HOURS);
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < needed; i++) {
            loads.add(new Load(room.teacher(department)));
        }
        units.stream().filter(TeachingLoad::first).forEach(unit -> give(unit, loads.getFirst()));
        units.stream().filter(unit -> !first(unit)).forEach(unit -> give(unit, lightest(unit, loads)));
    }

    private static boolean first(Unit unit) {
        return unit.department.equals("math")
                && (unit.home.grade() == 9 || unit.home.grade() == 10)
                && unit.home.isFirst();
    }

    private Load lightest(Unit unit, List<Load> loads) {
        return loads.stream()
                .filter(load -> load.units.stream().noneMatch(unit::isOtherHalf))
                .min(Comparator.comparingInt(Load::hours))
                .orElseThrow();
    }

    private void give(Unit unit, Load load) {
        load.units.add(unit);
        teachers.put(unit, load.teacher);
    }

    private record Unit(Homeroom home, String department, int half, int hours) {
        Unit plus(Unit other) {
            return new Unit(home, department, half, hours + other.hours);
        }

        boolean is(Homeroom otherHome, String otherDepartment, int otherHalf) {
            return home.equals(otherHome) && department.equals(otherDepartment) && half == otherHalf;
        }

        /** Halves 1 and 2 are taught at the same time. */
        boolean isOtherHalf(Unit other) {
            return home.equals(other.home) && half + other.half == 3;
        }
    }

    private record Load(Teacher teacher, List<Unit> units) {
        Load(Teacher teacher) {
            this(teacher, new ArrayList<>());
        }

        int hours() {
            return units.stream().mapToInt(Unit::hours).sum();
        }
    }
}
