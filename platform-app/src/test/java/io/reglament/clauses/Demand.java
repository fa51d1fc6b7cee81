package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.testsupport.Evidence;
import io.reglament.testsupport.FlippedProfile;
import io.reglament.testsupport.KeptAct;
import io.reglament.testsupport.TestDatabase;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/**
 * A school as its regulation has it, and beside it one that differs in the clause's parameter alone: there the same
 * entries give no finding.
 */
record Demand(ApplicationContext context, TestDatabase database, String school, String subject, int grade) {
    private static final int STUDENTS = 3;

    /** @param found what the platform finds once something was entered */
    void holds(String clause, Evidence evidence, Function<Desk, Optional<Standing>> found) {
        Desk asWritten = desk(yaml());
        Standing finding = found.apply(asWritten).orElseThrow(() -> new AssertionError("Nothing found by " + clause));
        assertThat(finding.clause()).contains(clause);
        evidence.finding(database, asWritten.school(), finding.id());
        assertThat(found.apply(desk(FlippedProfile.of(yaml(), clause))))
                .as("flipped")
                .isEmpty();
    }

    /**
     * The same for a clause that says once more what another one has the parameter of.
     *
     * @param parameters the clause by which the sibling differs
     */
    void holds(KeptAct act, String parameters, Evidence evidence, Function<Desk, Optional<Standing>> found) {
        Desk asWritten = desk(yaml());
        Standing finding = found.apply(asWritten).orElseThrow(() -> new AssertionError("Nothing found by " + act));
        evidence.act(act, database, asWritten.school(), finding.id());
        assertThat(found.apply(desk(FlippedProfile.of(yaml(), parameters))))
                .as("flipped")
                .isEmpty();
    }

    String yaml() {
        return SchoolFiles.profile(school);
    }

    Desk desk(String yaml) {
        return new Desk(context, yaml, subject, grade, STUDENTS);
    }
}
