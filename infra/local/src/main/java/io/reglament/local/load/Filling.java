package io.reglament.local.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fills lessons with what a story tells of them, in the order they are given: rows written together lie together, so
 * give them in the order of time. It leaves the rows that the platform's own facades leave, except for those that pass:
 * no answers kept for clients that ask again, and no lesson marked as touched.
 */
public final class Filling {
    private static final int LESSONS_AT_ONCE = 400;

    private final Connection connection;
    private final Story story;
    private final Keys keys;
    private final LessonTables records;
    private final RollTables rolls;
    private final MarkTables marks;
    private final ReasonTables reasons;

    /**
     * What was written.
     *
     * @param marks as many as there are rows of history of them
     */
    public record Filled(int lessons, long marks) {}

    private Filling(Connection connection, int school, long seed, Story story) {
        this.connection = connection;
        this.story = story;
        this.keys = new Keys(seed);
        this.records = new LessonTables(school);
        this.rolls = new RollTables(school);
        this.marks = new MarkTables(school);
        this.reasons = new ReasonTables(school);
    }

    /**
     * All of it, or nothing when anything fails and the connection does not commit by itself.
     *
     * @param connection of a superuser: the owner of the tables is subject to row security too
     * @param seed of the clients' keys in the history; another one for each fill of a school
     * @param progress is told how many lessons have been filled, now and then
     */
    public static Filled fill(
            Connection connection,
            int school,
            long seed,
            List<LessonToFill> lessons,
            Story story,
            Consumer<Integer> progress)
            throws SQLException {
        Filling filling = new Filling(connection, school, seed, story);
        for (int from = 0; from < lessons.size(); from += LESSONS_AT_ONCE) {
            int to = Math.min(from + LESSONS_AT_ONCE, lessons.size());
            lessons.subList(from, to).forEach(filling::fill);
            filling.flush();
            progress.accept(to);
        }
        return new Filled(lessons.size(), filling.marks.marks());
    }

    private void fill(LessonToFill lesson) {
        Told told = story.of(lesson);
        told.entry().ifPresent(entry -> records.add(lesson, entry, keys.next()));
        told.roll().ifPresent(roll -> rolls.add(lesson, roll, keys.next()));
        told.works().forEach(work -> marks.add(lesson, work, keys));
        told.reasons().forEach(reason -> reasons.add(lesson, reason, keys.next()));
    }

    // Rolls before absences, works before marks: what is referred to comes first.
    private void flush() throws SQLException {
        for (CopyTable table : Stream.of(records.inOrder(), rolls.inOrder(), marks.inOrder(), reasons.inOrder())
                .flatMap(List::stream)
                .toList()) {
            table.flush(connection);
        }
    }
}
