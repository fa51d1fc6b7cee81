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
    private static final Path SHOWN =
            Repository.root().resolve("tenant-config/regulation/src/main/resources/regulation/shown-clauses.txt");
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

    /** What a school is told of its clauses must be what the tests show. */
    @Test
    void thePlatformKnowsWhichClausesAreShown() throws IOException {
        String text = CLAUSES.stream()
                .map(clause -> clause.id().value())
                .filter(id -> MARKS.stream().anyMatch(mark -> mark.clause().equals(id)))
                .collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.writeString(SHOWN, text);
        }

        assertThat(Repository.text(SHOWN))
                .as("shown-clauses.txt is out of step: run with -Dreglament.docs=write")
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
    void theClausesOfWorksAndMarksAreShown() {
        assertThat(MARKS)
                .extracting(Mark::clause)
                .contains("A-5.2l", "A-5.2n", "A-5.2o", "A-5.2x", "A-5.2zc", "A-5.3b")
                .contains("C-3.8", "C-4.4c", "C-4.4h", "D-3.3b", "D-3.3c", "D-3.3d");
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
