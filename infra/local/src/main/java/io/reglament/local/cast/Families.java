package io.reglament.local.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Students and their parents. Brothers and sisters share parents and are never in one class.
 *
 * @param shared by key, the parents who have a child in another school too
 */
record Families(List<Student> students, List<Person> parents, Map<SharedParent, Person> shared) {

    List<Student> childrenOf(Person parent) {
        return students.stream()
                .filter(student -> student.parents().contains(parent))
                .toList();
    }

    static Families of(BundleSpec spec, List<Homeroom> homerooms, Names names, Random random) {
        return new Maker(spec, homerooms, names, random).make();
    }

    private static final class Maker {
        private final BundleSpec spec;
        private final Names names;
        private final Random random;
        private final List<Homeroom> places = new ArrayList<>();
        private final List<Child> children = new ArrayList<>();
        private final List<Person> parents = new ArrayList<>();
        private final Map<SharedParent, Person> shared = new HashMap<>();

        private Maker(BundleSpec spec, List<Homeroom> homerooms, Names names, Random random) {
            this.spec = spec;
            this.names = names;
            this.random = random;
            for (int i = 0; i < spec.students(); i++) {
                places.add(homerooms.get(i % homerooms.size()));
            }
            Collections.shuffle(places, random);
        }

        private Families make() {
            spec.shared().forEach(this::sharedFamily);
            while (!places.isEmpty()) {
                family(size());
            }
            return new Families(numbered(), List.copyOf(parents), Map.copyOf(shared));
        }

        private int size() {
            int dice = random.nextInt(100);
            return dice < 68 ? 1 : dice < 94 ? 2 : 3;
        }

        /** The parent's name depends on the key alone, so that both schools know one person by one name. */
        private void sharedFamily(SharedParent parent) {
            Names own = new Names(new Random(parent.key().hashCode()), 0);
            Names.Lineage lineage = own.lineage();
            PersonName name = parent.female() ? own.mother(lineage) : own.father(lineage);
            Person person = new Person(parentId(), name, parent.female(), Person.master(parent.key()));
            parents.add(person);
            shared.put(parent, person);
            child(lineage, places.removeLast(), List.of(person));
        }

        private void family(int size) {
            Names.Lineage lineage = names.lineage();
            List<Person> both = parents(lineage);
            Set<Homeroom> used = new HashSet<>();
            for (int i = 0; i < size; i++) {
                free(used).ifPresent(home -> {
                    used.add(home);
                    places.remove(home);
                    child(lineage, home, both);
                });
            }
        }

        private Optional<Homeroom> free(Set<Homeroom> used) {
            return places.stream().filter(home -> !used.contains(home)).findFirst();
        }

        private List<Person> parents(Names.Lineage lineage) {
            int dice = random.nextInt(100);
            List<Person> both = new ArrayList<>();
            if (dice < 90) {
                both.add(parent(names.mother(lineage), true));
            }
            if (dice >= 35) {
                both.add(parent(names.father(lineage), false));
            }
            return List.copyOf(both);
        }

        private Person parent(PersonName name, boolean female) {
            Person person = Person.of(parentId(), name, female);
            parents.add(person);
            return person;
        }

        private String parentId() {
            return spec.id(String.format("p%04d", parents.size() + 1));
        }

        private void child(Names.Lineage lineage, Homeroom home, List<Person> both) {
            boolean female = random.nextBoolean();
            int born = spec.schoolYearStart().getYear() - 6 - home.grade();
            LocalDate birth = LocalDate.ofYearDay(born, 1 + random.nextInt(365));
            children.add(new Child(names.member(lineage, female), female, home, birth, both));
        }

        /** By class and name, as a class list has them; the subgroups take turns. */
        private List<Student> numbered() {
            children.sort(Comparator.<Child>comparingInt(child -> child.home.index())
                    .thenComparing(child -> child.name.full())
                    .thenComparing(Child::birth));
            List<Student> students = new ArrayList<>();
            for (Child child : children) {
                int number = students.size() + 1;
                Person person = Person.of(spec.id(String.format("s%04d", number)), child.name, child.female);
                students.add(new Student(person, child.home, 1 + number % 2, child.birth, child.parents));
            }
            return List.copyOf(students);
        }

        private record Child(PersonName name, boolean female, Homeroom home, LocalDate birth, List<Person> parents) {}
    }
}
