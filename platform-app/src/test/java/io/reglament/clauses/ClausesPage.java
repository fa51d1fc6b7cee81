package io.reglament.clauses;

import io.reglament.regulation.Clause;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** docs/clauses.md: every clause of the register, where it is honoured, which test shows it, and what is open. */
record ClausesPage(List<Clause> clauses, List<Value> values, List<Mark> marks) {
    private static final String HEAD = """
            # Clauses

            Written by the build from the clause register, the profiles of the four schools and the tests marked with
            `@Honours`; a build fails when it is out of step. `bin/test -Dreglament.docs=write` writes it anew.

            A test counts when something happened in it: a finding in the database or a refusal cites the clause, or the
            act or document that the clause asks for was kept. Where the clause sets a parameter, a school whose profile
            differs in that parameter alone stands beside it in the test, and the same does not happen there.

            """;
    private static final String COLUMNS = """
            | Clause | No. | Kind | What it says, in our words | Where it is honoured | Shown by | Open |
            |---|---|---|---|---|---|---|
            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD).append(summary());
        for (String document : documents()) {
            page.append("\n## Document ").append(document).append("\n\n").append(COLUMNS);
            of(document).forEach(clause -> page.append(row(clause)));
        }
        return page.toString();
    }

    private String summary() {
        String rows = documents().stream().map(this::summary).collect(Collectors.joining());
        return "| Document | Clauses | With a value in the profile | Shown by a test |\n|---|---|---|---|\n" + rows;
    }

    private String summary(String document) {
        List<Clause> all = of(document);
        long valued = all.stream().filter(clause -> !valuesOf(clause).isEmpty()).count();
        long shown = all.stream().filter(clause -> !marksOf(clause).isEmpty()).count();
        return "| %s | %d | %d | %d |\n".formatted(document, all.size(), valued, shown);
    }

    private String row(Clause clause) {
        return cells(
                clause.id().value(),
                clause.ref(),
                clause.kind().name().toLowerCase(Locale.ROOT),
                clause.says(Locale.ENGLISH),
                valuesOf(clause).stream()
                        .map(value -> "%s: `%s`".formatted(value.school(), value.name()))
                        .distinct()
                        .collect(Collectors.joining("<br>")),
                marksOf(clause).stream()
                        .map(mark -> "[%s](../%s)".formatted(mark.test(), slashes(mark.source())))
                        .distinct()
                        .collect(Collectors.joining("<br>")),
                Open.of(valuesOf(clause), !marksOf(clause).isEmpty()));
    }

    private static String cells(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private List<String> documents() {
        return clauses.stream().map(clause -> clause.id().document()).distinct().toList();
    }

    private List<Clause> of(String document) {
        return clauses.stream()
                .filter(clause -> clause.id().document().equals(document))
                .toList();
    }

    private List<Value> valuesOf(Clause clause) {
        return values.stream()
                .filter(value -> value.clause().equals(clause.id().value()))
                .toList();
    }

    private List<Mark> marksOf(Clause clause) {
        return marks.stream()
                .filter(mark -> mark.clause().equals(clause.id().value()))
                .toList();
    }
}
