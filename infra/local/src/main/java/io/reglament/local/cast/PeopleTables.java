package io.reglament.local.cast;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** The people of a school and what they are to it, as the tables of a bundle. */
final class PeopleTables {
    private final School school;
    private final BundleSpec spec;
    private final String org;

    PeopleTables(School school) {
        this.school = school;
        this.spec = school.spec();
        this.org = spec.id("school");
    }

    CsvTable users() {
        CsvTable table = usersTable();
        school.staff().teachers().forEach(teacher -> user(table, "", teacher.person(), "", ""));
        user(table, "", school.staff().head(), "", "");
        school.staff().deputies().forEach(person -> user(table, "", person, "", ""));
        user(table, "", school.staff().administrator(), "", "");
        for (Student student : school.families().students()) {
            String agents = student.parents().stream().map(Person::id).collect(Collectors.joining(","));
            user(
                    table,
                    "",
                    student.person(),
                    agents,
                    String.valueOf(student.home().grade()));
        }
        school.families().parents().forEach(person -> user(table, "", person, "", ""));
        user(table, "", school.staff().inspector(), "", "");
        user(table, "", school.staff().buildingAdministrator(), "", "");
        return table;
    }

    static CsvTable usersTable() {
        return new CsvTable(
                "users",
                BundleTables.HEAD
                        + "enabledUser username userIds givenName familyName middleName identifier email sms phone"
                        + " agentSourcedIds grades password userMasterIdentifier preferredGivenName"
                        + " preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns");
    }

    /** {@code modified} is "" in a bulk file, else the row is active and was modified on that day. */
    void user(CsvTable table, String modified, Person person, String agents, String grade) {
        PersonName name = person.name();
        table.add(
                person.id(),
                modified.isEmpty() ? "" : "active",
                modified,
                "true",
                person.id(),
                "",
                name.given(),
                name.family(),
                name.patronymic(),
                "",
                "",
                "",
                "",
                agents,
                grade,
                "",
                person.masterId(),
                "",
                "",
                "",
                org,
                "");
    }

    CsvTable roles() {
        CsvTable table = rolesTable();
        school.posts().forEach(post -> role(table, "", post, ""));
        return table;
    }

    static CsvTable rolesTable() {
        return new CsvTable(
                "roles",
                BundleTables.HEAD + "userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId");
    }

    void role(CsvTable table, String modified, Post post, String end) {
        table.add(
                post.id(),
                modified.isEmpty() ? "" : "active",
                modified,
                post.person().id(),
                post.primary() ? "primary" : "secondary",
                post.role(),
                spec.schoolYearStart().toString(),
                end,
                org,
                "");
    }

    CsvTable enrollments() {
        CsvTable table = enrollmentsTable();
        LocalDate begin = spec.schoolYearStart();
        school.enrollments().forEach(enrollment -> enrollment(table, "", enrollment, begin, ""));
        return table;
    }

    static CsvTable enrollmentsTable() {
        return new CsvTable(
                "enrollments",
                BundleTables.HEAD + "classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate");
    }

    void enrollment(CsvTable table, String modified, Enrollment enrollment, LocalDate begin, String end) {
        table.add(
                enrollment.id(),
                modified.isEmpty() ? "" : "active",
                modified,
                enrollment.classId(),
                org,
                enrollment.person().id(),
                enrollment.role(),
                String.valueOf(enrollment.primary()),
                begin.toString(),
                end);
    }

    CsvTable demographics() {
        CsvTable table = new CsvTable("demographics", BundleTables.HEAD + "birthDate sex");
        for (Student student : school.families().students()) {
            String sex = student.person().female() ? "female" : "male";
            table.add(student.person().id(), "", "", student.birth().toString(), sex);
        }
        return table;
    }
}
