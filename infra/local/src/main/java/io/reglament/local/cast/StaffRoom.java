package io.reglament.local.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hires people: first the administration, then teachers as the load asks for them. */
final class StaffRoom {
    private static final Words WORDS = Words.from("words.properties");
    private static final int WOMEN_PERCENT = 80;

    private final BundleSpec spec;
    private final Names names;
    private final Random random;
    private final List<Person> administration = new ArrayList<>();
    private final List<Teacher> teachers = new ArrayList<>();

    StaffRoom(BundleSpec spec, Names names, Random random) {
        this.spec = spec;
        this.names = names;
        this.random = random;
        for (int i = 1; i <= 4; i++) {
            administration.add(person("a%02d", i));
        }
    }

    Teacher teacher(String department) {
        int index = teachers.size();
        String room = department.equals("sport") ? WORDS.text("gym") : WORDS.text("room", 101 + index);
        Teacher teacher = new Teacher(index, person("t%02d", index + 1), department, room);
        teachers.add(teacher);
        return teacher;
    }

    Staff staff() {
        return new Staff(
                administration.getFirst(),
                administration.subList(1, 3),
                administration.getLast(),
                visitor(5),
                visitor(6),
                List.copyOf(teachers));
    }

    /** Named by a lot of their own, so that nobody else is called otherwise because of them. */
    private Person visitor(int number) {
        Names own = new Names(new Random(spec.seed() * 31 + number), spec.kyrgyzPercent());
        return Person.of(spec.id(String.format("a%02d", number)), own.adult(true), true);
    }

    private Person person(String pattern, int number) {
        boolean female = random.nextInt(100) < WOMEN_PERCENT;
        return Person.of(spec.id(String.format(pattern, number)), names.adult(female), female);
    }
}
