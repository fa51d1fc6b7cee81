package io.reglament.compliance.courses;

import io.reglament.compliance.courses.ModelFacts.Lesson;
import io.reglament.compliance.courses.ModelFacts.Work;
import io.reglament.curriculum.AbsentAt;
import io.reglament.curriculum.DatedTest;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.Outage;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.curriculum.Stay;
import io.reglament.identity.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What may happen in a {@link ModelSchool}; noted is what a save would have touched. */
public final class ModelChanges {
    private static final int STUDENTS = 3;

    private final ModelFacts facts;
    private final Set<UUID> lessons = new HashSet<>();
    private final Set<UUID> works = new HashSet<>();
    private final Set<UUID> groups = new HashSet<>();
    private Optional<Instant> outageSince = Optional.empty();

    ModelChanges(ModelFacts facts) {
        this.facts = facts;
    }

    public Set<UUID> lessons() {
        return lessons;
    }

    public Set<UUID> works() {
        return works;
    }

    public Set<UUID> groups() {
        return groups;
    }

    /** From when on an outage was registered, if one was. */
    public Optional<Instant> outageSince() {
        return outageSince;
    }

    /** One thing at random. */
    public void happens(Random random, Instant now) {
        if (facts.lessons.size() < 6) {
            lesson(random, new UUID(1, facts.lessons.size()));
            return;
        }
        switch (random.nextInt(14)) {
            case 0, 1 -> lesson(random, new UUID(1, facts.lessons.size()));
            case 2 -> moved(random, any(random, facts.lessons.keySet()));
            case 3 ->
                changed(with(
                        random,
                        lesson -> new Lesson(
                                lesson.id(),
                                lesson.group(),
                                lesson.date(),
                                lesson.period(),
                                lesson.teacher(),
                                !lesson.cancelled())));
            case 4 ->
                changed(with(
                        random,
                        lesson -> new Lesson(
                                lesson.id(),
                                lesson.group(),
                                lesson.date(),
                                lesson.period(),
                                new PersonId(new UUID(9, random.nextInt(3))),
                                lesson.cancelled())));
            case 5, 6 -> work(random, new UUID(2, facts.works.size()), now);
            case 7 -> workAgain(random, now);
            case 8, 9, 10 -> mark(random, now);
            case 11 -> absence(random);
            case 12 -> homework(random, now);
            default -> seldom(random, now);
        }
    }

    private void seldom(Random random, Instant now) {
        switch (random.nextInt(3)) {
            case 0 -> stay(random);
            case 1 -> plan(random, now);
            default -> {
                Instant from = now.minusSeconds(random.nextInt(200_000));
                Instant until = from.plusSeconds(1 + random.nextInt(100_000));
                facts.outages.add(new Outage(
                        new UUID(3, facts.outages.size()),
                        from,
                        Optional.of(until.isAfter(now) ? now : until),
                        List.of()));
                outageSince = Optional.of(outageSince.filter(from::isAfter).orElse(from));
            }
        }
    }

    private interface Change {
        Lesson of(Lesson lesson);
    }

    private Lesson with(Random random, Change change) {
        return change.of(facts.lessons.get(any(random, facts.lessons.keySet())));
    }

    /** What is not held does not move: the timetable makes another lesson. */
    private void moved(Random random, UUID id) {
        if (!facts.lessons.get(id).cancelled()) {
            lesson(random, id);
        }
    }

    /** A new lesson, or one that moves; its works move along. */
    private void lesson(Random random, UUID id) {
        Lesson old = facts.lessons.get(id);
        GroupView group = old == null ? ModelSchool.GROUPS.get(random.nextInt(5)) : old.group();
        changed(new Lesson(
                id,
                group,
                day(random),
                1 + random.nextInt(4),
                old == null ? new PersonId(group.id().value()) : old.teacher(),
                old != null && old.cancelled()));
    }

    private void changed(Lesson lesson) {
        facts.lessons.put(lesson.id(), lesson);
        lessons.add(lesson.id());
        facts.works.replaceAll((id, work) -> {
            if (!work.lesson().equals(Optional.of(lesson.id())) || work.date().equals(lesson.date())) {
                return work;
            }
            works.add(id);
            return new Work(id, work.group(), work.lesson(), lesson.date(), work.form(), work.made(), work.gone());
        });
    }

    /** Sat in a lesson, or on some day. */
    private void work(Random random, UUID id, Instant now) {
        Lesson lesson = facts.lessons.get(any(random, facts.lessons.keySet()));
        Optional<UUID> in = random.nextInt(4) > 0 ? Optional.of(lesson.id()) : Optional.empty();
        facts.works.put(
                id,
                new Work(id, lesson.group(), in, lesson.date(), random.nextBoolean() ? "test" : "essay", now, false));
        works.add(id);
    }

    /** It moves to another lesson of its group, or is taken away, or back. */
    private void workAgain(Random random, Instant now) {
        if (facts.works.isEmpty()) {
            work(random, new UUID(2, 0), now);
            return;
        }
        Work work = facts.works.get(any(random, facts.works.keySet()));
        if (work.lesson().equals(Optional.of(work.id()))) {
            return;
        }
        works.add(work.id());
        List<Lesson> own = facts.lessons.values().stream()
                .filter(lesson -> lesson.group().equals(work.group()))
                .toList();
        Lesson to = own.get(random.nextInt(own.size()));
        facts.works.put(
                work.id(),
                random.nextBoolean()
                        ? new Work(
                                work.id(),
                                work.group(),
                                work.lesson(),
                                work.date(),
                                work.form(),
                                work.made(),
                                !work.gone())
                        : new Work(
                                work.id(),
                                work.group(),
                                Optional.of(to.id()),
                                to.date(),
                                work.form(),
                                work.made(),
                                work.gone()));
    }

    private void mark(Random random, Instant now) {
        UUID id = facts.works.isEmpty() || random.nextBoolean()
                ? any(random, facts.lessons.keySet())
                : any(random, facts.works.keySet());
        Optional.ofNullable(facts.lessons.get(id))
                .ifPresent(lesson -> facts.works.put(
                        id, new Work(id, lesson.group(), Optional.of(id), lesson.date(), "oral", now, false)));
        PersonId student = new PersonId(new UUID(4, random.nextInt(STUDENTS)));
        int ordinal = 1 + random.nextInt(2);
        String cell = id + "/" + student + "/" + ordinal;
        if (facts.given.containsKey(cell) && random.nextBoolean()) {
            facts.given.remove(cell);
        } else {
            Optional<Instant> first = Optional.ofNullable(facts.given.get(cell))
                    .map(MarkContent::firstGiven)
                    .orElse(random.nextInt(8) == 0 ? Optional.empty() : Optional.of(now));
            facts.given.put(
                    cell, new MarkContent(id, student, ordinal, Integer.toString(2 + random.nextInt(4)), "", first));
        }
        works.add(id);
    }

    private void absence(Random random) {
        UUID lesson = any(random, facts.lessons.keySet());
        AbsentAt absence = new AbsentAt(
                new LessonId(lesson),
                new PersonId(new UUID(4, random.nextInt(STUDENTS))),
                random.nextInt(5) == 0,
                Optional.empty(),
                Optional.empty());
        if (!facts.away.remove(absence)) {
            facts.away.add(absence);
        }
        lessons.add(lesson);
    }

    private void homework(Random random, Instant now) {
        UUID lesson = any(random, facts.lessons.keySet());
        facts.homework.put(
                new LessonId(lesson),
                new LessonContent(
                        "", Optional.empty(), "№ 5", Optional.of(random.nextInt(200)), false, Optional.of(now)));
        lessons.add(lesson);
    }

    private void stay(Random random) {
        GroupView group = ModelSchool.GROUPS.get(random.nextInt(5));
        PersonId student = new PersonId(new UUID(4, random.nextInt(STUDENTS)));
        Optional<LocalDate> first = random.nextBoolean() ? Optional.empty() : Optional.of(day(random));
        Optional<LocalDate> last = random.nextBoolean() ? Optional.empty() : Optional.of(day(random));
        facts.students.computeIfAbsent(group.id(), _ -> new HashMap<>()).put(student, List.of(new Stay(first, last)));
        groups.add(group.id().value());
    }

    private void plan(Random random, Instant now) {
        GroupView group = ModelSchool.GROUPS.get(random.nextInt(5));
        List<DatedTest> plan = new ArrayList<>(facts.plans.getOrDefault(group.id(), List.of()));
        PlannedTopic.Test test = new PlannedTopic.Test("test", Optional.of(day(random)));
        plan.add(new DatedTest(
                new PlannedTopic(1, 1, "", "Силы", 4, Optional.of(test), ""), test, Optional.empty(), now));
        facts.plans.put(group.id(), plan);
        groups.add(group.id().value());
    }

    /** Of a term, and no Sunday: between the terms nobody has lessons. */
    private static LocalDate day(Random random) {
        return Stream.generate(() -> ModelSchool.FIRST.plusDays(random.nextInt(54)))
                .filter(day -> ModelSchool.term(day).isPresent() && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .findFirst()
                .orElseThrow();
    }

    private static UUID any(Random random, Set<UUID> ids) {
        return ids.stream()
                .sorted()
                .skip(random.nextInt(ids.size()))
                .findFirst()
                .orElseThrow();
    }
}
