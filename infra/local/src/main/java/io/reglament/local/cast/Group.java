package io.reglament.local.cast;

/**
 * A subject taught to a class or to half of it.
 *
 * @param half 0 for the whole class, else 1 or 2
 */
record Group(String id, Subject subject, Homeroom home, int half, Teacher teacher, String title) {

    /** How a timetable names it in short: 9-А, or 9-А/2 for its second half. */
    String code() {
        return half == 0 ? home.title() : home.title() + "/" + half;
    }

    int hours() {
        return subject.hours(home.grade());
    }
}
