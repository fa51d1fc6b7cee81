package io.reglament.rostering.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFaultsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "l2,g,t,8,1,10:00,10:45,12,,|timetable:3:weekday:field.number",
                "l2,g,t,x,1,10:00,10:45,12,,|timetable:3:weekday:field.number",
                "l2,g,t,2,13,10:00,10:45,12,,|timetable:3:period:field.number",
                "l2,g,t,2,1,24:00,10:45,12,,|timetable:3:startTime:field.time",
                "l2,g,t,2,1,10:00,09:45,12,,|timetable:3:endTime:times.order",
                "l2,g,t,2,1,10:00,10:45,12,2026-02-30,|timetable:3:validFrom:field.date",
                "l2,g,t,2,1,10:00,10:45,12,2026-10-02,2026-10-01|timetable:3:validTo:dates.order",
                "l2,none,t,2,1,10:00,10:45,12,,|timetable:3:classSourcedId:reference.missing",
                "l2,g,,2,1,10:00,10:45,12,,|timetable:3:teacherSourcedId:field.required",
                "l1,g,t,2,1,10:00,10:45,12,,|timetable:3:sourcedId:id.duplicate",
                ",g,t,2,1,10:00,10:45,12,,|timetable:3:sourcedId:field.required",
                "l2,g,t,2,1,10:00,10:45|timetable:3::row.length",
                "l2,g,t,1,1,10:00,10:45,12,,|timetable:3:classSourcedId:timetable.group timetable:3:teacherSourcedId:timetable.teacher",
                "\"l2\"x,g,t,1,1,10:00,10:45,12,,|timetable:3::csv.quotes",
                "\"l2,g,t,1,1,10:00,10:45,12,,|timetable:3::csv.quotes",
            })
    void aBadTimetableRowIsNamed(String row, String expected) {
        BundleReading reading = TestBundle.sound()
                .with(
                        "timetable",
                        "sourcedId,classSourcedId,teacherSourcedId,weekday,period,startTime,endTime,room,validFrom,validTo",
                        "l1,g,t,1,1,08:30,09:15,12,,",
                        row)
                .read();

        assertThat(String.join(" ", Faults.of(reading))).isEqualTo(expected);
    }

    @Test
    void lessonsOfDifferentWeeksDoNotClash() {
        BundleReading reading = TestBundle.sound()
                .with(
                        "timetable",
                        "sourcedId,classSourcedId,teacherSourcedId,weekday,period,startTime,endTime,validFrom,validTo",
                        "l1,g,t,1,1,08:30,09:15,,2026-10-31",
                        "l2,g,t,1,1,08:30,09:15,2026-11-01,")
                .read();

        assertThat(Faults.of(reading)).isEmpty();
    }

    @Test
    void everyFaultIsNamedAndNotOnlyTheFirst() {
        BundleReading reading = TestBundle.sound()
                .with("orgs", "sourcedId,name,type,parentSourcedId", "o1,,castle,none")
                .with(
                        "academicSessions",
                        "sourcedId,status,title,type,startDate,endDate,schoolYear",
                        "y,weird,Year,schoolYear,2026-09-01,2026-09-01,26")
                .with("roles", "sourcedId,userSourcedId,roleType,role,orgSourcedId", "r,t,tertiary,king,o1")
                .read();

        assertThat(Faults.of(reading))
                .containsExactly(
                        "academicSessions:2:endDate:dates.order",
                        "academicSessions:2:schoolYear:field.number",
                        "academicSessions:2:status:field.word",
                        "orgs:2:name:field.required",
                        "orgs:2:parentSourcedId:reference.missing",
                        "orgs:2:type:field.word",
                        "roles:2:role:field.word",
                        "roles:2:roleType:field.word");
    }

    @Test
    void aFaultyRowStillAnswersForThoseThatReferToIt() {
        BundleReading reading = TestBundle.sound()
                .with("orgs", "sourcedId,name,type", "o1,,school")
                .read();

        assertThat(Faults.of(reading)).containsExactly("orgs:2:name:field.required");
    }

    @Test
    void aReferenceToWhatIsBeingDeletedIsAFault() {
        BundleReading reading = TestBundle.sound()
                .with("courses", "sourcedId,status,title,orgSourcedId", "k,tobedeleted,Algebra,o1")
                .read();

        assertThat(Faults.of(reading))
                .containsExactly(
                        "classes:2:courseSourcedId:reference.deleted", "classes:3:courseSourcedId:reference.deleted");
    }

    @Test
    void aGroupIsNobodysHomeClass() {
        BundleReading reading = TestBundle.sound()
                .with(
                        "classes",
                        "sourcedId,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds,metadata.homeroomSourcedIds",
                        "h,7-A,k,homeroom,o1,y,",
                        "g,Algebra,k,scheduled,o1,y,\"h, g\"")
                .read();

        assertThat(Faults.of(reading)).containsExactly("classes:3:metadata.homeroomSourcedIds:homeroom.kind");
    }

    @Test
    void textThatIsNoUtf8IsNamedWithItsRow() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("sourcedId,name,type\r\no1,School,school\r\no2,".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Школа".getBytes(Charset.forName("windows-1251")));
        bytes.writeBytes(",school\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Faults.of(TestBundle.sound()
                        .withBytes("orgs", bytes.toByteArray())
                        .read()))
                .containsExactly("orgs:3:name:field.encoding");
    }

    @Test
    void aZeroCharacterAndAnEndlessTextAreFaults() {
        BundleReading reading = TestBundle.sound()
                .with(
                        "orgs",
                        "sourcedId,name,type",
                        "o1,School,school",
                        "o2,A\u0000B,school",
                        "o3," + "x".repeat(4_001) + ",school",
                        "o4," + "x".repeat(4_000) + ",school")
                .read();

        assertThat(Faults.of(reading)).containsExactly("orgs:3:name:field.control", "orgs:4:name:field.long");
    }

    @Test
    void aDeltaRowMustSayItsStatus() {
        BundleReading blank = TestBundle.sound()
                .mode("orgs", "delta")
                .with("orgs", "sourcedId,status,name,type", "o1,,School,school")
                .read();
        BundleReading noColumn = TestBundle.sound().mode("orgs", "delta").read();

        assertThat(Faults.of(blank)).containsExactly("orgs:2:status:field.required");
        assertThat(Faults.of(noColumn)).containsExactly("orgs:1:status:column.missing");
    }
}
