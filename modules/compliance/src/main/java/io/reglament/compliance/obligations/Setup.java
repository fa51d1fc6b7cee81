package io.reglament.compliance.obligations;

import io.reglament.regulation.Parameter;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.YearMoment;

/** What has to stand in the journal by a moment of the year before teaching can go by it. */
enum Setup {
    LOAD_OF_TERM("setup-load", Part.TEACHERS),
    CLASS_TEACHERS_OF_TERM("setup-class-teachers", Part.CLASS_TEACHERS),
    LISTS_OF_TERM("setup-lists", Part.STUDENTS),
    TIMETABLE_OF_TERM("setup-timetable", Part.LESSONS),
    LOAD("load", Part.TEACHERS),
    SUBGROUPS("subgroups", Part.SUBGROUPS),
    TIMETABLE("timetable", Part.LESSONS);

    /** What is looked for. */
    enum Part {
        /** A teacher for every group: without one there is no load. */
        TEACHERS,
        /** A class teacher for every class. */
        CLASS_TEACHERS,
        /** Students in every group. */
        STUDENTS,
        /** Students in every group that shares a class and a subject with another. */
        SUBGROUPS,
        /** Lessons of every group. */
        LESSONS
    }

    private final String kind;
    private final Part part;

    Setup(String kind, Part part) {
        this.kind = kind;
        this.part = part;
    }

    /** As obligations name it. */
    String kind() {
        return kind;
    }

    Parameter<YearMoment> deadline() {
        return switch (this) {
            case LOAD_OF_TERM, CLASS_TEACHERS_OF_TERM, LISTS_OF_TERM, TIMETABLE_OF_TERM -> Parameters.SETUP_DEADLINE;
            case LOAD -> Parameters.LOAD_DEADLINE;
            case SUBGROUPS -> Parameters.SUBGROUPS_DEADLINE;
            case TIMETABLE -> Parameters.TIMETABLE_DEADLINE;
        };
    }

    Part part() {
        return part;
    }
}
