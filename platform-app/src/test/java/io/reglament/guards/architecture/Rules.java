package io.reglament.guards.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.reglament.identity.Allowed;
import io.reglament.tenancy.Ids;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mapstruct.Mapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionManager;

/** What the compiled code keeps to. */
final class Rules {
    private static final Pattern VAGUE = Pattern.compile(".*(Utils?|Helper|Manager|Impl)");

    private static final DescribedPredicate<JavaClass> NAMED_BY_SPRING = assignableTo(TransactionManager.class);

    /** MapStruct names what it generates. */
    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated from a mapper",
            type -> Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                    .anyMatch(mapper -> mapper.isAnnotatedWith(Mapper.class)));

    static final ArchRule TIME_COMES_FROM_THE_SCHOOL_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(Ids.class)
            .and()
            .doNotHaveFullyQualifiedName("io.reglament.tenancy.wall.WallConfiguration")
            .and(DescribedPredicate.not(resideInAnyPackage("io.reglament.platform.clock..")))
            .should()
            .accessTargetWhere(new SystemTime());

    static final ArchRule NO_CLOCK_BEAN =
            noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class);

    static final ArchRule NO_FIELD_IS_INJECTED = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes()
            .that(CanBeAnnotated.Predicates.metaAnnotatedWith(Controller.class))
            .should()
            .resideInAnyPackage("io.reglament..web..", "io.reglament.identity.start");

    static final ArchRule WEB_KNOWS_NO_DATABASE = noClasses()
            .that(resideInAnyPackage("..web..", "io.reglament.identity.start")
                    .or(CanBeAnnotated.Predicates.metaAnnotatedWith(Controller.class)
                            .forSubtype()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql..");

    static final ArchRule ROUTES_OF_A_SCHOOL_SAY_WHO_MAY =
            methods().that(new SchoolRoutes()).should().beAnnotatedWith(Allowed.class);

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that(DescribedPredicate.not(NAMED_BY_SPRING))
            .and(DescribedPredicate.not(GENERATED))
            .should(new HaveAName(VAGUE));

    static final ArchRule ONLY_COMMANDS_PRINT = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("io.reglament.platform.command..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessTargetWhere(DescribedPredicate.describe(
                    "prints a stack", access -> access.getTarget().getName().equals("printStackTrace")));

    static final ArchRule KEYCLOAK_IS_KNOWN_TO_ITS_ADAPTER_ALONE = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("io.reglament.identity.keycloak..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "org.jboss.resteasy..");

    private Rules() {}

    /** Packages of a module need each other in one direction only; the base package is one of them. */
    static SliceRule noCyclesBelow(String rootPackage) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new PackagesOfModules(rootPackage))
                .should()
                .beFreeOfCycles();
    }
}
