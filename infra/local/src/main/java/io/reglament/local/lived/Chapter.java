package io.reglament.local.lived;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A part of a school's story that is written into the tables of one module or two. What is told of plans, terms, checks,
 * messages, parents' notices and packages is a chapter of its own, after the lessons on which it rests.
 */
@FunctionalInterface
public interface Chapter {
    /** All there are, in the order in which they are written. */
    List<Chapter> ALL = List.of(
            new KeptLessons(),
            new ThematicPlans(),
            new TermMarks(),
            new Notices(),
            new Checks(),
            new ClassReviews(),
            new Messages());

    /**
     * Writes it; the caller commits.
     *
     * @param connection of a superuser
     * @return what was written, in a few words
     */
    String write(Connection connection, SchoolToLive school) throws SQLException;
}
