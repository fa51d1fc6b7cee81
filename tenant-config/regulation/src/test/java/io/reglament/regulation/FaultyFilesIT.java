package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every faulty profile that the tests of faults know, brought as a whole file: each gets its place and a sentence, and of
 * none a trace is kept.
 */
class FaultyFilesIT extends TwoSchools {
    @Autowired
    private JdbcClient jdbc;

    private final ProfileWords words = new ProfileWords(Samples.messages(), Samples.register());

    static List<String> files() {
        Stream<String> ofForm = ProfileFaultTests.faults().map(FaultyFilesIT::text);
        Stream<String> ofSense = ProfileSenseFaultTests.faults().map(FaultyFilesIT::text);
        Stream<String> ofRules = OwnRuleFaultTests.faults().map(FaultyFilesIT::text);
        return Stream.of(ofForm, ofSense, ofRules)
                .flatMap(each -> each)
                .map(text -> OneFaultAtATime.HEAD.replace("Asia/Vladivostok", "Asia/Bishkek") + text)
                .distinct()
                .toList();
    }

    @Test
    void eachIsToldItsPlaceAndNoneIsStored() {
        List<String> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(50);
        assertThat(versions()).isEqualTo(1);
        assertThat(events()).isEqualTo(2);

        for (String file : files) {
            Uploaded uploaded = in(here, () -> profiles.upload(bytes(file), ADMIN));

            assertThat(uploaded)
                    .as(file)
                    .isInstanceOfSatisfying(
                            Uploaded.Faulty.class,
                            faulty -> assertThat(faulty.faults())
                                    .isNotEmpty()
                                    .allSatisfy(
                                            fault -> assertThat(fault.line()).isPositive())
                                    .allSatisfy(
                                            fault -> assertThat(fault.column()).isPositive())
                                    .allSatisfy(fault -> assertThat(words.fault(fault, Locale.of("ru")))
                                            .hasSizeGreaterThan(10)
                                            .doesNotContain("regulation.fault")));
        }
        assertThat(versions()).isEqualTo(1);
        assertThat(events()).isEqualTo(2);
    }

    private int versions() {
        return count("select count(*) from regulation.profile_version where school_id = :school");
    }

    /** The first version was uploaded and installed. */
    private int events() {
        return count("select count(*) from regulation.profile_event where school_id = :school");
    }

    private int count(String sql) {
        return in(
                here,
                () -> transaction.execute(_ -> jdbc.sql(sql)
                        .param("school", here.value())
                        .query(Integer.class)
                        .single()));
    }

    private static String text(Arguments arguments) {
        return arguments.get()[0].toString();
    }
}
