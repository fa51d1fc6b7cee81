package io.reglament.local.bench;

import io.reglament.local.cast.CsvTable;
import java.util.List;
import java.util.UUID;

/** Teachers, deputy heads, students with a parent each, and who is where. */
final class BundlePeople {
    /** Before the first lesson of any school that is measured. */
    private static final String ENROLLED = Plan.QUARTER.toString();

    private static final List<String> FAMILIES = List.of(
            "Абдырахманов",
            "Борисов",
            "Васильев",
            "Григорьев",
            "Дмитриев",
            "Жумабаев",
            "Иванов",
            "Касымов",
            "Лебедев",
            "Молдобаев",
            "Николаев",
            "Осмонов",
            "Петров",
            "Романов",
            "Садыков",
            "Токтогулов",
            "Федоров",
            "Чернов");
    private static final List<String> GIVEN = List.of(
            "Айбек", "Борис", "Виктор", "Данияр", "Егор", "Илья", "Константин", "Максат", "Никита", "Руслан", "Тимур");
    private static final List<String> PATRONYMICS =
            List.of("Александрович", "Борисович", "Викторович", "Ильич", "Маратович", "Петрович", "Сергеевич");

    private BundlePeople() {}

    static CsvTable users(int classes) {
        CsvTable table = new CsvTable(
                "users",
                Bundle.HEAD
                        + "enabledUser username userIds givenName familyName middleName identifier email sms phone"
                        + " agentSourcedIds grades password userMasterIdentifier preferredGivenName"
                        + " preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns");
        for (int t = 0; t < Plan.TEACHERS; t++) {
            user(table, Plan.teacherId(t), 31 * t + 5, "", "");
        }
        for (int d = 0; d < Plan.DEPUTIES; d++) {
            user(table, Plan.deputyId(d), 17 * d + 3, "", "");
        }
        for (int c = 0; c < classes; c++) {
            for (int s = 0; s < Plan.STUDENTS; s++) {
                String grade = String.valueOf(Plan.grade(c));
                user(table, Plan.studentId(c, s), 25 * c + s, Plan.parentId(c, s), grade);
                user(table, Plan.parentId(c, s), 25 * c + s + 7, "", "");
            }
        }
        return table;
    }

    static CsvTable roles(int classes) {
        CsvTable table = new CsvTable(
                "roles",
                Bundle.HEAD + "userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId");
        for (int t = 0; t < Plan.TEACHERS; t++) {
            role(table, Plan.teacherId(t), "teacher");
        }
        for (int d = 0; d < Plan.DEPUTIES; d++) {
            role(table, Plan.deputyId(d), "ext:deputyHead");
        }
        for (int c = 0; c < classes; c++) {
            for (int s = 0; s < Plan.STUDENTS; s++) {
                role(table, Plan.studentId(c, s), "student");
                role(table, Plan.parentId(c, s), "parent");
            }
        }
        return table;
    }

    static CsvTable enrollments(int classes) {
        CsvTable table = new CsvTable(
                "enrollments",
                Bundle.HEAD + "classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate");
        for (int c = 0; c < classes; c++) {
            in(table, Plan.classId(c), Plan.teacherId(c), "teacher");
            for (int s = 0; s < Plan.STUDENTS; s++) {
                in(table, Plan.classId(c), Plan.studentId(c, s), "student");
            }
            for (int k = 0; k < Plan.SUBJECTS; k++) {
                in(table, Plan.groupId(c, k), Plan.teacherId(Plan.teacher(c, k)), "teacher");
                for (int s = 0; s < Plan.STUDENTS; s++) {
                    in(table, Plan.groupId(c, k), Plan.studentId(c, s), "student");
                }
            }
        }
        return table;
    }

    private static void in(CsvTable table, String group, String person, String role) {
        String id = "e-" + group + "-" + person;
        String primary = String.valueOf(role.equals("teacher"));
        table.add(id, "", "", group, Bundle.SCHOOL, person, role, primary, ENROLLED, "");
    }

    private static void role(CsvTable table, String person, String role) {
        table.add("r-" + person, "", "", person, "primary", role, ENROLLED, "", Bundle.SCHOOL, "");
    }

    private static void user(CsvTable table, String id, int number, String agent, String grade) {
        String given = GIVEN.get(number % GIVEN.size());
        String family = FAMILIES.get(number % FAMILIES.size());
        String middle = PATRONYMICS.get(number % PATRONYMICS.size());
        String master = UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        table.add(
                id,
                "",
                "",
                "true",
                id,
                "",
                given,
                family,
                middle,
                "",
                "",
                "",
                "",
                agent,
                grade,
                "",
                master,
                "",
                "",
                "",
                Bundle.SCHOOL,
                "");
    }
}
