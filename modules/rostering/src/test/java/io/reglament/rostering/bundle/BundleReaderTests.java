package io.reglament.rostering.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BundleReaderTests {

    @Test
    void aSoundBundleBecomesTypedRows() {
        ReadBundle read = Faults.sound(TestBundle.sound().read());

        assertThat(read.mode(BundleFile.USERS)).isEqualTo(FileMode.BULK);
        assertThat(read.mode(BundleFile.DEMOGRAPHICS)).isEqualTo(FileMode.ABSENT);
        assertThat(read.academicSessions().getFirst().lastDay()).isEqualTo(LocalDate.of(2027, 5, 26));
        assertThat(read.classes().getFirst().isHomeroom()).isTrue();
        assertThat(read.classes().getFirst().grades()).containsExactly(7);
        assertThat(read.classes().getLast().title()).isEqualTo("Algebra, 7-A");
        assertThat(read.classes().getLast().homeroomSourcedIds()).containsExactly("h");
        assertThat(read.users().get(1).agentSourcedIds()).containsExactly("p");
        assertThat(read.roles()).extracting(RoleRow::role).contains(Vocabulary.CLASS_TEACHER);
        assertThat(read.enrollments().getLast().endExclusive()).contains(LocalDate.of(2026, 12, 1));
        assertThat(read.enrollments().getFirst().primary()).isTrue();
        assertThat(read.pending()).isEmpty();
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void aTimetableRowHasItsTimesAndItsRowNumber() {
        TimetableRow lesson =
                Faults.sound(TestBundle.sound().read()).timetable().getFirst();

        assertThat(lesson.weekday()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(lesson.start()).isEqualTo(LocalTime.of(8, 30));
        assertThat(lesson.lastDay()).isEmpty();
        assertThat(lesson.row()).isEqualTo(2);
    }

    @Test
    void aByteOrderMarkAFolderAndAnEmptyLineDoNotMatter() {
        BundleReading reading = TestBundle.sound()
                .withBytes(
                        "orgs",
                        "\uFEFF\"sourcedId\",name,type\r\n\r\no1,School,school\r\n".getBytes(StandardCharsets.UTF_8))
                .read("autumn/");

        assertThat(Faults.sound(reading).orgs())
                .singleElement()
                .extracting(OrgRow::row)
                .isEqualTo(3);
    }

    @Test
    void whatIsNotOursIsPassedOverWithANotice() {
        ReadBundle read = Faults.sound(TestBundle.sound()
                .with("lineItems", "sourcedId,title", "x,y")
                .with("orgs", "sourcedId,name,type,colour,metadata.x", "o1,School,school,red,")
                .with("courses", "sourcedId,title,grades,orgSourcedId", "k,Algebra,\"KG,12,07\",o1")
                .read());

        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactlyInAnyOrder(
                        "bundle.file.ignored", "bundle.column.unknown", "bundle.grade.unknown", "bundle.grade.unknown");
        assertThat(read.courses().getFirst().grades()).containsExactly(7);
    }

    @Test
    void aDeltaRefersToWhatTheSchoolAlreadyHas() {
        ReadBundle read = Faults.sound(TestBundle.sound()
                .mode("users", "delta")
                .with(
                        "users",
                        "sourcedId,status,enabledUser,givenName,familyName",
                        "t,active,true,Ann,Lee",
                        "gone,tobedeleted,true,Tom,Fox")
                .with("roles", "sourcedId,userSourcedId,roleType,role,orgSourcedId", "r1,old,primary,teacher,o1")
                .read());

        assertThat(read.users().getLast().status()).isEqualTo(RowStatus.TO_BE_DELETED);
        assertThat(read.pending())
                .contains(new UnresolvedReference(BundleFile.ROLES, 2, "userSourcedId", BundleFile.USERS, "old"));
        assertThat(read.pending().getFirst().asFault().code()).isEqualTo("bundle.reference.missing");
    }

    @Test
    void aPasswordIsNowhere() {
        BundleReading read = TestBundle.sound()
                .with(
                        "users",
                        "sourcedId,enabledUser,givenName,familyName,agentSourcedIds,password",
                        "t,true,Ann,Lee,,Secret1",
                        "s,true,Bob,Ray,p,Secret\u0001",
                        "p,true,Eve,Ray,,Secret3")
                .read();
        BundleReading faulty = TestBundle.sound()
                .with("users", "sourcedId,enabledUser,givenName,familyName,password", "t,maybe,,Lee,Secret1")
                .read();

        assertThat(Faults.sound(read).toString()).doesNotContain("Secret");
        assertThat(Faults.of(faulty)).contains("users:2:enabledUser:field.boolean", "users:2:givenName:field.required");
        assertThat(faulty.toString()).doesNotContain("Secret");
    }
}
