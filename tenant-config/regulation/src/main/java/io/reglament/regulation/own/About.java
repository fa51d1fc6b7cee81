package io.reglament.regulation.own;

import java.util.Optional;

/** What a rule of a school's own judges, with all that its condition may ask for. */
public sealed interface About permits AboutLesson, AboutWork, AboutMark, AboutAbsence, AboutSheet {
    Course course();

    /** Key of the form of control; empty for what has none. */
    default Optional<String> form() {
        return Optional.empty();
    }
}
