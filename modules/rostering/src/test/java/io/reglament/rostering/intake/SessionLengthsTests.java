package io.reglament.rostering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.rostering.bundle.Fault;
import io.reglament.rostering.bundle.FaultyBundle;
import io.reglament.rostering.bundle.TestBundle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLengthsTests {
    private static final String HEADER = "sourcedId,status,title,type,startDate,endDate,schoolYear";

    @Test
    void eightHundredDaysAreEnough() {
        assertThat(SessionLengths.faults(Read.read(lasting("active", "2026-09-01", "2028-11-09"))))
                .isEmpty();
    }

    @Test
    void oneDayMoreIsAFault() {
        assertThat(SessionLengths.faults(Read.read(lasting("active", "2026-09-01", "2028-11-10"))))
                .containsExactly(
                        new Fault("academicSessions.csv", 2, "endDate", "bundle.session.long", List.of("800")));
    }

    @ParameterizedTest
    @CsvSource({"1899-09-01, 1901-05-27, startDate", "2200-09-01, 2201-05-27, endDate"})
    void aYearOutside1900To2200IsNoDate(String begin, String end, String column) {
        assertThat(lasting("active", begin, end).read())
                .isInstanceOfSatisfying(
                        FaultyBundle.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.column()).isEqualTo(column);
                            assertThat(fault.code()).isEqualTo("bundle.field.date");
                        }));
    }

    @Test
    void oneThatIsDeletedMayHaveBeenLong() {
        TestBundle bundle = new TestBundle()
                .with("academicSessions", HEADER, "y,tobedeleted,Year,term,2026-09-01,2126-09-01,2027")
                .mode("academicSessions", "delta");

        assertThat(SessionLengths.faults(Read.read(bundle))).isEmpty();
    }

    private static TestBundle lasting(String status, String begin, String end) {
        return TestBundle.sound()
                .with(
                        "academicSessions",
                        HEADER,
                        String.join(",", "y", status, "Year", "schoolYear", begin, end, "2027"));
    }
}
