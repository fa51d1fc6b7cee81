package io.reglament.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SchoolContextTests {
    private static final SchoolId ONE = new SchoolId(1);
    private static final SchoolId TWO = new SchoolId(2);

    @Test
    void nothingIsBoundByItself() {
        assertThat(SchoolContext.scope()).isEmpty();
        assertThatExceptionOfType(NoSchoolBound.class).isThrownBy(SchoolContext::current);
    }

    @Test
    void aSchoolIsBoundForTheLengthOfTheCall() {
        assertThat(SchoolContext.call(ONE, SchoolContext::current)).isEqualTo(ONE);
        assertThat(SchoolContext.scope()).isEmpty();
    }

    @Test
    void aSchoolWithinASchoolIsTheInnerOneAndThenTheOuterAgain() {
        SchoolContext.run(ONE, () -> {
            SchoolContext.run(TWO, () -> assertThat(SchoolContext.current()).isEqualTo(TWO));
            assertThat(SchoolContext.current()).isEqualTo(ONE);
        });
    }

    @Test
    void itIsUnboundByAnExceptionToo() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SchoolContext.call(ONE, () -> {
                    throw new IOException("gone");
                }));
        assertThat(SchoolContext.scope()).isEmpty();
    }

    @Test
    void outsideSchoolsThereIsNoCurrentOne() {
        Optional<SchoolScope> scope = SchoolContext.noSchool("a test", SchoolContext::scope);

        assertThat(scope).hasValue(new SchoolScope.OutsideSchools("a test"));
        SchoolContext.run(
                ONE,
                () -> assertThatExceptionOfType(NoSchoolBound.class)
                        .isThrownBy(() -> SchoolContext.noSchool("a test", SchoolContext::current)));
    }

    @Test
    void anotherThreadDoesNotInheritIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(SchoolContext.call(ONE, () -> threads.submit(SchoolContext::scope))
                            .get())
                    .isEmpty();
        }
    }
}
