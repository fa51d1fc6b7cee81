package io.reglament.local.cast;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A school as the tables of a bundle; status and dateLastModified stay blank, as bulk files have them. */
final class BundleTables {
    static final String HEAD = "sourcedId status dateLastModified ";
    private static final Words WORDS = Words.from("words.properties");

    private final School school;
    private final BundleSpec spec;
    private final String org;
    private final PeopleTables people;

    BundleTables(School school) {
        this.school = school;
        this.spec = school.spec();
        this.org = spec.id("school");
        this.people = new PeopleTables(school);
    }

    List<CsvTable> all() {
        return all(TimetableTable.of(school.lessons(), spec));
    }

    /** The school in whose year a teacher is ill for two weeks. */
    List<CsvTable> all(Illness illness) {
        return all(TimetableTable.of(school.lessons(), spec, illness, Substitutions.of(school, illness.teacher())));
    }

    private List<CsvTable> all(CsvTable timetable) {
        return List.of(
                sessions(),
                orgs(),
                courses(),
                classes(),
                people.users(),
                people.roles(),
                people.enrollments(),
                people.demographics(),
                timetable);
    }

    private CsvTable sessions() {
        CsvTable table =
                new CsvTable("academicSessions", HEAD + "title type startDate endDate parentSourcedId schoolYear");
        String endsIn = String.valueOf(spec.schoolYearStart().getYear() + 1);
        for (Session session : school.calendar().sessions()) {
            table.add(
                    session.id(),
                    "",
                    "",
                    session.title(),
                    session.type(),
                    session.first().toString(),
                    session.last().plusDays(1).toString(),
                    session.parent().orElse(""),
                    endsIn);
        }
        return table;
    }

    private CsvTable orgs() {
        return new CsvTable("orgs", HEAD + "name type identifier parentSourcedId")
                .add(org, "", "", spec.name(), "school", spec.slug(), "");
    }

    private CsvTable courses() {
        CsvTable table = new CsvTable(
                "courses", HEAD + "schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes");
        course(table, "class", WORDS.text("homeroom.course"), grades(_ -> true));
        for (Subject subject : school.subjects()) {
            course(table, subject.code(), subject.title(), grades(grade -> subject.hours(grade) > 0));
        }
        return table;
    }

    private void course(CsvTable table, String code, String title, String grades) {
        table.add(courseId(code), "", "", school.calendar().schoolYear().id(), title, code, grades, org, title, code);
    }

    private String courseId(String code) {
        return spec.id("k." + code);
    }

    private static String grades(IntPredicate taught) {
        return IntStream.rangeClosed(1, BundleSpec.GRADES)
                .filter(taught)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private CsvTable classes() {
        CsvTable table = new CsvTable(
                "classes",
                HEAD + "title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds"
                        + " subjects subjectCodes periods metadata.homeroomSourcedIds");
        for (Homeroom home : school.homerooms()) {
            schoolClass(table, home.id(), home.title(), home.title(), home, "class", "homeroom", "", "");
        }
        for (Group group : school.groups()) {
            String room = group.teacher().room();
            String code = group.subject().code();
            schoolClass(
                    table,
                    group.id(),
                    group.title(),
                    group.code(),
                    group.home(),
                    code,
                    "scheduled",
                    room,
                    group.home().id());
        }
        return table;
    }

    private void schoolClass(
            CsvTable table,
            String id,
            String title,
            String classCode,
            Homeroom home,
            String course,
            String type,
            String room,
            String homes) {
        String terms =
                school.calendar().terms(home.grade()).stream().map(Session::id).collect(Collectors.joining(","));
        String grade = String.valueOf(home.grade());
        table.add(id, "", "", title, grade, courseId(course), classCode, type, room, org, terms, "", "", "", homes);
    }
}
