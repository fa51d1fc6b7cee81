package io.reglament.curriculum;

import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.identity.Feed;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rosters of a school with one group, whose calendar divides the year in one way or in two. */
final class DividedYears {
    private static final List<SessionRecord> QUARTERS = List.of(
            Rosters.session("q1", Kind.TERM, "2026-09-01", "2026-10-24"),
            Rosters.session("q2", Kind.TERM, "2026-11-05", "2026-12-29"),
            Rosters.session("q3", Kind.TERM, "2027-01-12", "2027-03-27"),
            Rosters.session("q4", Kind.TERM, "2027-04-06", "2027-05-26"));
    private static final List<SessionRecord> TRIMESTERS = List.of(
            Rosters.session("t1", Kind.TERM, "2026-09-01", "2026-11-29"),
            Rosters.session("t2", Kind.TERM, "2026-11-30", "2027-02-28"),
            Rosters.session("t3", Kind.TERM, "2027-03-01", "2027-05-26"));
    private static final List<SessionRecord> YEAR =
            List.of(Rosters.session("y", Kind.YEAR, "2026-09-01", "2027-05-26"));

    private DividedYears() {}

    /** The calendar knows quarters and trimesters, and the group is only said to be taught all the year. */
    static CurriculumRoster both() {
        return roster(
                Stream.of(QUARTERS, TRIMESTERS, YEAR).flatMap(List::stream).toList(), "y");
    }

    static CurriculumRoster quarters() {
        return roster(QUARTERS, "q1", "q2", "q3", "q4");
    }

    /** The calendar knows both, and the group is taught in two quarters that do not follow each other. */
    static CurriculumRoster oddQuarters() {
        return roster(Stream.of(QUARTERS, TRIMESTERS).flatMap(List::stream).toList(), "q1", "q3");
    }

    private static CurriculumRoster roster(List<SessionRecord> sessions, String... terms) {
        return new CurriculumRoster(
                new Feed<>(true, sessions, Set.of()),
                Rosters.changed(new SubjectRecord("math", "Алгебра")),
                Rosters.changed(new ClassRecord("c", "9-Б", 9)),
                Rosters.changed(new GroupRecord("g1", "9-Б", "math", 9, Set.of("c"), Set.of(terms))),
                Rosters.changed(Rosters.member("m2", "g1", "s1", "", "")),
                Rosters.changed(Rosters.teaching("teaching", "g1", "t1", "", "")),
                new Feed<>(
                        true,
                        List.of(Rosters.MONDAY, Rosters.entry("wednesday", "g1", "t1", DayOfWeek.WEDNESDAY, 1)),
                        Set.of()));
    }
}
