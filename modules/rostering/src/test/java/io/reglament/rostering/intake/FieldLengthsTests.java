package io.reglament.rostering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.TestBundle;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldLengthsTests {
    @Test
    void aSoundBundleHasNone() {
        assertThat(FieldLengths.faults(Read.read(bundle(80, 200, 60)))).isEmpty();
    }

    @Test
    void oneLetterMoreIsAFaultOfItsPlace() {
        assertThat(FieldLengths.faults(Read.read(bundle(81, 201, 61))))
                .containsExactlyInAnyOrder(
                        fault("users.csv", 2, "familyName", 80),
                        fault("users.csv", 2, "givenName", 80),
                        fault("users.csv", 2, "middleName", 80),
                        fault("courses.csv", 2, "title", 200),
                        fault("classes.csv", 3, "title", 200),
                        fault("classes.csv", 3, "classCode", 200),
                        fault("academicSessions.csv", 2, "title", 200),
                        fault("timetable.csv", 2, "room", 60));
    }

    private static TestBundle bundle(int name, int title, int room) {
        String n = "n".repeat(name);
        String t = "t".repeat(title);
        return TestBundle.sound()
                .with(
                        "users",
                        "sourcedId,enabledUser,givenName,familyName,middleName",
                        "t,true," + n + "," + n + "," + n,
                        "s,true,Bob,Ray,")
                .with("roles", "sourcedId,userSourcedId,roleType,role,orgSourcedId", "r1,t,primary,teacher,o1")
                .with("courses", "sourcedId,title,orgSourcedId", "k," + t + ",o1")
                .with(
                        "classes",
                        "sourcedId,title,courseSourcedId,classCode,classType,schoolSourcedId,termSourcedIds",
                        "h,7-A,k,,homeroom,o1,y",
                        "g," + t + ",k," + t + ",scheduled,o1,y")
                .with(
                        "academicSessions",
                        "sourcedId,title,type,startDate,endDate,schoolYear",
                        "y," + t + ",schoolYear,2026-09-01,2027-05-27,2027")
                .with(
                        "timetable",
                        "sourcedId,classSourcedId,teacherSourcedId,weekday,period,startTime,endTime,room",
                        "l1,g,t,1,1,08:30,09:15," + "r".repeat(room));
    }

    private static Fault fault(String file, int row, String column, int most) {
        return new Fault(file, row, column, "bundle.field.long", List.of(String.valueOf(most)));
    }
}
