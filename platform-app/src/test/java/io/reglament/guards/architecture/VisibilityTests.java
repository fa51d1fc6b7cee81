package io.reglament.guards.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** More than half of all types are nobody's business outside their package. */
class VisibilityTests {

    @Test
    void mostTypesArePackagePrivate() {
        double share = share(House.CLASSES);

        System.out.printf(Locale.ROOT, "Package-private: %.1f %% of top-level types%n", 100 * share);
        assertThat(share).isGreaterThan(0.5);
    }

    @Test
    void isRedWhereMostArePublic() {
        assertThat(share(House.fixture("naming"))).isZero();
    }

    private static double share(JavaClasses classes) {
        List<JavaClass> types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        return (double) hidden / types.size();
    }
}
