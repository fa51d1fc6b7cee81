package io.reglament.local.load;

/** What was kept in a school's lessons. The same lesson must always be told alike, so that a load can be repeated. */
@FunctionalInterface
public interface Story {

    Told of(LessonToFill lesson);
}
