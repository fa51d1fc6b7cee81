package io.reglament.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.curriculum.GroupView;
import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.journal.MarkAnswer.Outcome;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableClock;
import io.reglament.testsupport.MovableTime;
import io.reglament.testsupport.QueryCounting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two teachers and a deputy head on one sheet, each with what they last saw of it, in rounds: all of them save at once,
 * and now and then one sends an earlier save again, or at the same moment twice.
 */
@SpringBootTest
@Import({MovableClock.class, QueryCounting.class, JournalCastConfiguration.class})
class ManySaversIT {
    private static final int ROUNDS = 10_000;
    private static final int ROUNDS_OF_A_SHEET = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final List<String> SYMBOLS = List.of("2", "3", "4", "5", "");

    @Autowired
    private Marks marks;

    @Autowired
    private JournalCast journal;

    @Autowired
    private MovableTime time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void no_update_is_lost_without_a_conflict_and_none_is_kept_twice() throws Exception {
        time.set(Instant.parse("2026-10-13T02:00:00Z"));
        Random random = new Random(71);
        int conflicts = 0;
        for (int done = 0; done < ROUNDS; done += ROUNDS_OF_A_SHEET) {
            Sheet sheet = new Sheet(random.nextLong());
            sheet.play(ROUNDS_OF_A_SHEET);
            sheet.check();
            conflicts += sheet.conflicts;
        }
        assertThat(conflicts).as("they did get in each other's way").isGreaterThan(ROUNDS / 10);
    }

    /** What somebody saw of a cell last. */
    private record Seen(int version, String mark) {}

    private record Place(WorkId work, PersonId student) {}

    private record Kept(Place place, int version, String before, String after, UUID by, UUID key) {}

    private final class Actor {
        private final Member member;
        private final boolean reasons;
        private final Random random;
        private final Map<Place, Seen> seen = new HashMap<>();
        private final List<MarkEdit> sent = new ArrayList<>();

        Actor(Member member, boolean reasons, long seed) {
            this.member = member;
            this.reasons = reasons;
            this.random = new Random(seed);
        }

        List<MarkEdit> next(List<Place> places) {
            if (!sent.isEmpty() && random.nextInt(8) == 0) {
                return List.of(sent.get(random.nextInt(sent.size())));
            }
            List<Place> some = new ArrayList<>(places);
            Collections.shuffle(some, random);
            List<MarkEdit> edits = some.subList(0, random.nextInt(1, 5)).stream()
                    .map(this::edit)
                    .toList();
            sent.addAll(edits);
            return edits;
        }

        private MarkEdit edit(Place place) {
            Seen last = seen.getOrDefault(place, new Seen(0, ""));
            String mark = SYMBOLS.get(random.nextInt(SYMBOLS.size()));
            return reasons
                    ? Edits.corrected(place.work(), place.student(), mark, last.version(), "сверка")
                    : Edits.edit(place.work(), place.student(), mark, last.version());
        }

        /** Looks at what came back, though not always. */
        void hear(MarkEdit edit, MarkAnswer answer) {
            if (random.nextInt(6) != 0) {
                seen.put(new Place(edit.work(), edit.student()), new Seen(answer.version(), answer.mark()));
            }
        }
    }

    private final class Sheet {
        private final GroupCast cast = new GroupCast(journal, "smidovich-3", "Asia/Vladivostok");
        private final List<Actor> actors = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final GroupView group;
        private final Map<UUID, MarkEdit> edits = new HashMap<>();
        private final Map<UUID, List<MarkAnswer>> answers = new HashMap<>();
        private int conflicts;

        Sheet(long seed) {
            Member first = cast.teacher();
            Member second = cast.teacher();
            group = cast.group("Алгебра", 9, "Б", first);
            journal.write(
                    cast.school(),
                    "insert into curriculum.group_teaching (school_id, sourced_id, group_id, person_id) values (?, ?, ?, ?)",
                    "second",
                    group.id().value(),
                    second.person().value());
            actors.add(new Actor(first, false, seed));
            actors.add(new Actor(second, false, seed + 1));
            actors.add(new Actor(cast.deputyHead(), true, seed + 2));
            List<WorkId> works = List.of(
                    WorkId.ofLesson(cast.lesson(group, first, DAY, 1)),
                    WorkId.ofLesson(cast.lesson(group, first, DAY, 2)));
            List<PersonId> students = cast.students(group, 4);
            works.forEach(work -> students.forEach(student -> places.add(new Place(work, student))));
        }

        void play(int rounds) throws Exception {
            CyclicBarrier together = new CyclicBarrier(actors.size() + 1);
            try (ExecutorService threads = Executors.newFixedThreadPool(actors.size() + 1)) {
                for (int round = 0; round < rounds; round++) {
                    List<List<MarkEdit>> sent =
                            actors.stream().map(actor -> actor.next(places)).toList();
                    List<Future<List<MarkAnswer>>> running = new ArrayList<>();
                    for (int i = 0; i < actors.size(); i++) {
                        running.add(threads.submit(saving(together, actors.get(i).member, sent.get(i))));
                    }
                    // A nervous finger or a retry that overtakes: one of them is sent twice at the same moment.
                    int twice = round % actors.size();
                    Future<List<MarkAnswer>> again =
                            threads.submit(saving(together, actors.get(twice).member, sent.get(twice)));
                    for (int i = 0; i < actors.size(); i++) {
                        hear(actors.get(i), sent.get(i), running.get(i).get());
                    }
                    hear(actors.get(twice), sent.get(twice), again.get());
                }
            }
        }

        private java.util.concurrent.Callable<List<MarkAnswer>> saving(
                CyclicBarrier together, Member by, List<MarkEdit> sent) {
            return () -> {
                together.await();
                return SchoolContext.call(by.school().id(), () -> marks.save(group, sent, by));
            };
        }

        private void hear(Actor actor, List<MarkEdit> sent, List<MarkAnswer> heard) {
            assertThat(heard)
                    .extracting(MarkAnswer::key)
                    .isEqualTo(sent.stream().map(MarkEdit::key).toList());
            for (int i = 0; i < sent.size(); i++) {
                edits.put(sent.get(i).key(), sent.get(i));
                answers.computeIfAbsent(sent.get(i).key(), _ -> new ArrayList<>())
                        .add(heard.get(i));
                actor.hear(sent.get(i), heard.get(i));
                conflicts += heard.get(i).outcome() == Outcome.CONFLICT ? 1 : 0;
            }
        }

        void check() {
            List<Kept> history = history();
            Map<UUID, Kept> byKey = new HashMap<>();
            history.forEach(kept -> assertThat(byKey.put(kept.key(), kept)).isNull());
            Map<Place, Kept> last = new HashMap<>();
            history.forEach(kept -> {
                Optional<Kept> before = Optional.ofNullable(last.put(kept.place(), kept));
                assertThat(kept.version()).isEqualTo(before.map(Kept::version).orElse(0) + 1);
                assertThat(kept.before()).isEqualTo(before.map(Kept::after).orElse(""));
                assertThat(edits.get(kept.key())).satisfies(edit -> {
                    assertThat(new Place(edit.work(), edit.student())).isEqualTo(kept.place());
                    assertThat(edit.mark()).isEqualTo(kept.after());
                    assertThat(edit.version()).as("typed over what stood").isEqualTo(kept.version() - 1);
                });
            });
            answers.forEach(
                    (key, heard) -> heard.forEach(answer -> check(answer, Optional.ofNullable(byKey.get(key)))));
            assertThat(standing()).isEqualTo(stateAfter(last));
        }

        /** Saved is what stands in the history with that version, or what changed nothing when it came. */
        private void check(MarkAnswer answer, Optional<Kept> kept) {
            MarkEdit edit = edits.get(answer.key());
            switch (answer.outcome()) {
                case SAVED -> {
                    assertThat(answer.mark()).isEqualTo(edit.mark());
                    kept.ifPresent(row -> assertThat(answer.version()).isEqualTo(row.version()));
                }
                case CONFLICT -> {
                    assertThat(kept).as("told as a conflict, and kept").isEmpty();
                    assertThat(answer.version()).isNotEqualTo(edit.version());
                }
                case REFUSED -> throw new AssertionError(answer.refusal());
            }
        }

        private Map<Place, Seen> stateAfter(Map<Place, Kept> last) {
            Map<Place, Seen> state = new HashMap<>();
            last.forEach((place, kept) -> state.put(place, new Seen(kept.version(), kept.after())));
            return state;
        }

        private Map<Place, Seen> standing() {
            Map<Place, Seen> state = new HashMap<>();
            in(() -> {
                jdbc.sql("select work_id, student_id, version, mark from journal.mark where school_id = ?")
                        .param(cast.school().id().value())
                        .query(row -> {
                            state.put(
                                    place(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                                    new Seen(row.getInt(3), row.getString(4)));
                        });
                return state;
            });
            return state;
        }

        private List<Kept> history() {
            return in(() -> jdbc.sql("""
                            select work_id, student_id, version, before, after, by_person, idempotency_key
                            from journal.mark_change where school_id = ? order by work_id, student_id, version""")
                    .param(cast.school().id().value())
                    .query((row, number) -> new Kept(
                            place(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, UUID.class),
                            row.getObject(7, UUID.class)))
                    .list());
        }

        private Place place(UUID work, UUID student) {
            return new Place(new WorkId(work), new PersonId(student));
        }

        private <T> T in(java.util.function.Supplier<T> work) {
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            return SchoolContext.call(cast.school().id(), () -> transaction.execute(status -> work.get()));
        }
    }
}
