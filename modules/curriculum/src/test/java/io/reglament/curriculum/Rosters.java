package io.reglament.curriculum;

import io.reglament.curriculum.SessionRecord.Kind;
import io.reglament.identity.Feed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rosters for tests: two groups of 9-Б, three terms of which the first begins before the school is on air. */
final class Rosters {
    static final TimetableRecord MONDAY = entry("monday", "g1", "t1", DayOfWeek.MONDAY, 1);
    static final TimetableRecord DOUBLE = entry("double", "g1", "t1", DayOfWeek.MONDAY, 2);
    static final TimetableRecord WEDNESDAY = entry("wednesday", "g1", "t1", DayOfWeek.WEDNESDAY, 1);
    static final TimetableRecord TUESDAY = entry("tuesday", "g2", "t2", DayOfWeek.TUESDAY, 1);

    private Rosters() {}

    static CurriculumRoster whole() {
        return new CurriculumRoster(
                bulk(List.of(
                        session("t1", Kind.TERM, "2026-08-24", "2026-10-24"),
                        session("t2", Kind.TERM, "2026-11-05", "2026-12-29"),
                        session("t3", Kind.TERM, "2027-01-12", "2027-03-27"),
                        session("h", Kind.HOLIDAY, "2027-02-08", "2027-02-14"))),
                bulk(List.of(new SubjectRecord("math", "Алгебра"))),
                bulk(List.of(new ClassRecord("c", "9-Б", 9))),
                bulk(List.of(
                        new GroupRecord("g1", "9-Б", "math", 9, Set.of("c"), Set.of("t1", "t2", "t3")),
                        new GroupRecord("g2", "9-Б, подгр. 1", "math", 9, Set.of("c"), Set.of("t2")))),
                bulk(List.of(
                        member("m1", "c", "s1", "", ""),
                        member("m2", "g1", "s1", "", ""),
                        member("m3", "g1", "s2", "2026-10-01", ""),
                        member("m4", "g1", "s3", "", "2026-11-20"))),
                bulk(List.of(teaching("teaching", "g1", "t1", "", ""), teaching("leads", "c", "c", "", ""))),
                bulk(List.of(MONDAY, DOUBLE, WEDNESDAY, TUESDAY)));
    }

    /** Nothing said but of the timetable. */
    static CurriculumRoster timetable(Feed<TimetableRecord> timetable) {
        return delta(Feed.absent(), Feed.absent(), timetable);
    }

    static CurriculumRoster sessions(SessionRecord session) {
        return delta(changed(session), Feed.absent(), Feed.absent());
    }

    static CurriculumRoster memberships(Feed<MembershipRecord> memberships) {
        return delta(Feed.absent(), memberships, Feed.absent());
    }

    static SessionRecord session(String key, Kind kind, String first, String last) {
        return new SessionRecord(key, kind, key, LocalDate.parse(first), LocalDate.parse(last));
    }

    static TimetableRecord entry(String key, String group, String teacher, DayOfWeek weekday, int period) {
        LocalTime start = LocalTime.of(8, 0).plusHours(period);
        return new TimetableRecord(
                key,
                group,
                teacher,
                weekday,
                period,
                start,
                start.plusMinutes(45),
                Optional.of("12"),
                Optional.empty(),
                Optional.empty());
    }

    static <T> Feed<T> changed(T row) {
        return new Feed<>(false, List.of(row), Set.of());
    }

    static <T> Feed<T> ended(String... keys) {
        return new Feed<>(false, List.of(), Set.of(keys));
    }

    static CurriculumRoster teachings(Feed<TeachingRecord> teachings) {
        return new CurriculumRoster(
                Feed.absent(), Feed.absent(), Feed.absent(), Feed.absent(), Feed.absent(), teachings, Feed.absent());
    }

    static TeachingRecord teaching(String key, String unit, String teacher, String first, String last) {
        return new TeachingRecord(key, unit, teacher, day(first), day(last));
    }

    private static CurriculumRoster delta(
            Feed<SessionRecord> sessions, Feed<MembershipRecord> memberships, Feed<TimetableRecord> timetable) {
        return new CurriculumRoster(
                sessions, Feed.absent(), Feed.absent(), Feed.absent(), memberships, Feed.absent(), timetable);
    }

    private static <T> Feed<T> bulk(List<T> rows) {
        return new Feed<>(true, rows, Set.of());
    }

    static MembershipRecord member(String key, String unit, String student, String first, String last) {
        return new MembershipRecord(key, unit, student, day(first), day(last));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
