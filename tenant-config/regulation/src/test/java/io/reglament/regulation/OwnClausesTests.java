package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A document that the register does not know comes with the profile that executes it. */
class OwnClausesTests {
    private static final String PROFILE = """
            profile: 1
            document: S
            time-zone:
              value: Asia/Bishkek
              not-regulated: true
            clauses:
              - id: S-3.2
                ref: "3.2"
                kind: rule
                words: Отметки выставляются в течение пяти рабочих дней.
                says: {en: Marks within five working days}
            deadline:
              work:
                - value: 5 working days
                  clause: S-3.2
            """;

    @Test
    void aValueRestsOnAClauseOfTheOwnDocument() {
        Profile profile = Samples.whole(PROFILE);

        assertThat(profile.clauses()).hasSize(1);
        Clause clause = profile.clauses().getFirst();
        assertThat(clause.ref()).isEqualTo("3.2");
        assertThat(clause.says(Locale.of("en"))).isEqualTo("Marks within five working days");
        assertThat(clause.says(Locale.of("ky"))).startsWith("Отметки");
        assertThat(profile.workDeadline(Where.lesson(5, "Физика").form("test"))
                        .orElseThrow()
                        .basis())
                .isEqualTo(new Basis.ByClause(clause.id()));
    }

    @Test
    void whatIsWrongWithClausesIsSaidAtItsPlace() {
        assertThat(codes(PROFILE.replace("clause: S-3.2", "clause: S-3.9")))
                .containsExactly("/deadline/work/0/clause clause.not-listed");
        assertThat(codes(PROFILE.replace("id: S-3.2", "id: A-3.2")))
                .contains("/clauses/0/id clause.own-letter", "/deadline/work/0/clause clause.not-listed");
        assertThat(codes(PROFILE.replace("    kind: rule\n", ""))).containsExactly("/clauses/0 missing-key");
        assertThat(codes("profile: 1\ndocument: S\ntime-zone: {value: Asia/Bishkek, not-regulated: true}\n"))
                .containsExactly("/document clause.none");
        assertThat(codes(PROFILE.replace("deadline:", """
                  - id: S-3.2
                    ref: "3.2"
                    kind: rule
                    words: Ещё раз.
                deadline:"""))).containsExactly("/clauses/1/id clause.twice");
    }

    private static List<String> codes(String yaml) {
        return Samples.faults(yaml).stream()
                .map(fault -> fault.pointer() + " " + fault.code().substring("regulation.fault.".length()))
                .toList();
    }
}
