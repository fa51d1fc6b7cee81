package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.Repository;
import io.reglament.regulation.Clause;
import io.reglament.regulation.ClauseRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ClausesPageTests {
    private static final Path PAGE = Repository.root().resolve("docs/clauses.md");
    private static final List<Clause> CLAUSES = clauses();
    private static final List<Mark> MARKS = Mark.all();

    @Test
    void thePageSaysWhatTheRegisterTheProfilesAndTheTestsSay() throws IOException {
        String text = new ClausesPage(CLAUSES, Value.all(), MARKS).text();
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.writeString(PAGE, text);
        }

        assertThat(PAGE).as("run with -Dreglament.docs=write").exists();
        assertThat(Repository.text(PAGE))
                .as("docs/clauses.md is out of step: run with -Dreglament.docs=write")
                .isEqualTo(text);
    }

    @Test
    void everyMarkNamesAClauseOfTheRegister() {
        assertThat(unknown(MARKS)).isEmpty();
    }

    @Test
    void isRedOnAMarkThatNamesNoClause() {
        Mark mistyped = new Mark("A-5.2aa", "LessonsIT.late", Path.of("LessonsIT.java"));

        assertThat(unknown(Stream.concat(MARKS.stream(), Stream.of(mistyped)).toList()))
                .containsExactly(mistyped);
    }

    @Test
    void theClausesOfALessonInTimeAreShown() {
        assertThat(MARKS)
                .extracting(Mark::clause)
                .contains("A-5.2a", "A-5.2h", "A-5.2y", "A-5.2e", "B-5.1", "B-7b", "C-3.5a", "C-3.6", "D-3.3a");
    }

    private static List<Mark> unknown(List<Mark> marks) {
        Set<String> known = CLAUSES.stream().map(clause -> clause.id().value()).collect(Collectors.toUnmodifiableSet());
        return marks.stream().filter(mark -> !known.contains(mark.clause())).toList();
    }

    private static List<Clause> clauses() {
        try (var context = new AnnotationConfigApplicationContext(ClauseRegister.class)) {
            return context.getBean(ClauseRegister.class).all();
        }
    }
}
