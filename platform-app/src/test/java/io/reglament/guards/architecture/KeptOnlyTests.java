package io.reglament.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import io.reglament.regulation.KeptOnly;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Parameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A school is told which of its values the platform acts on: that must be the ones some code reads. */
class KeptOnlyTests {
    private static final Set<String> LISTS = Set.of(Parameters.class.getName(), KeptOnly.class.getName());

    @Test
    void whatIsSaidToBeKeptOnlyIsReadByNothing() {
        List<JavaField> parameters = parameters(House.CLASSES);

        assertThat(parameters).hasSizeGreaterThan(100);
        assertThat(parameters.stream().filter(KeptOnlyTests::keptOnly).filter(KeptOnlyTests::read))
                .as("are read by something: the platform acts on them")
                .isEmpty();
    }

    @Test
    void whatNothingReadsIsSaidToBeKeptOnly() {
        assertThat(parameters(House.CLASSES).stream()
                        .filter(field -> !read(field))
                        .filter(field -> !keptOnly(field)))
                .as("are read by nothing: the platform must not say that it acts on them")
                .isEmpty();
    }

    private static List<JavaField> parameters(JavaClasses classes) {
        return classes.get(Parameters.class).getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Parameter.class))
                .toList();
    }

    private static boolean read(JavaField field) {
        return field.getAccessesToSelf().stream()
                .anyMatch(access -> !LISTS.contains(access.getOriginOwner().getName()));
    }

    private static boolean keptOnly(JavaField field) {
        try {
            return KeptOnly.at(((Parameter<?>) field.reflect().get(null)).pointer());
        } catch (IllegalAccessException e) {
            throw new AssertionError("Parameters are public", e);
        }
    }
}
