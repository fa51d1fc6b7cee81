package io.reglament.regulation;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Profiles whose form is right and whose sense is at fault. */
class ProfileSenseFaultTests extends OneFaultAtATime {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "deadline: {topic: {value: same day, clause: A-5.2zzz}}\n",
                        "clause.unknown",
                        6,
                        45,
                        "/deadline/topic/clause"),
                fault(
                        "deadline: {topic: {value: same day, clause: B-5.1}}\n",
                        "clause.other-document",
                        6,
                        45,
                        "/deadline/topic/clause"),
                fault(
                        "deadline: {topic: {value: same day, clause: A-5.2h}}\n",
                        "clause.not-about-this",
                        6,
                        45,
                        "/deadline/topic/clause"),
                fault(
                        "deadline: {topic: {value: same day, clause: nine}}\n",
                        "form.clause",
                        6,
                        45,
                        "/deadline/topic/clause"),
                fault(
                        "deadline: {topic: {value: same day, district-default: true}}\n",
                        "district-default",
                        6,
                        37,
                        "/deadline/topic/district-default"),
                fault(
                        "claims: [{parameter: deadline.topics, value: 7 days, places: [x]}]\n",
                        "claim.parameter",
                        6,
                        22,
                        "/claims/0/parameter"),
                fault(
                        "claims: [{parameter: deadline.topic, value: often, places: [x]}]\n",
                        "claim.value",
                        6,
                        45,
                        "/claims/0/value"),
                fault(
                        "claims: [{parameter: deadline.topic, value: 7 days, places: [x], question: A-perio}]\n",
                        "decision.unknown",
                        6,
                        76,
                        "/claims/0/question"),
                fault(
                        "archive: {retention: {value: 5 years, norm: at-least, not-regulated: true}}\n",
                        "norm.district-only",
                        6,
                        39,
                        "/archive/retention/norm"),
                fault(terms("1-9", "9-11"), "grades.overlap", 10, 13, "/terms/1/grades"),
                fault(terms("1-4", "6-11"), "grades.gap", 6, 1, "/terms"),
                fault(terms("9-1", "1-11"), "form.grades", 7, 13, "/terms/0/grades"),
                fault(terms("1-9", "10-12"), "form.grades", 10, 13, "/terms/1/grades"),
                fault(terms("1-9", "10"), "form.grades", 10, 13, "/terms/1/grades"),
                fault(
                        "backup: {term-end: [{grades: 1-9, clause: A-8}, {grades: 9-9, clause: A-8}]}\n",
                        "grades.overlap",
                        6,
                        58,
                        "/backup/term-end/1/grades"),
                fault(
                        "marks: {grades: {value: 9-2, not-regulated: true}}\n",
                        "form.grades",
                        6,
                        25,
                        "/marks/grades/value"),
                fault(
                        "marks: {unmarked-subjects: {value: [class-hou], not-regulated: true}}\n",
                        "area.unknown.near",
                        6,
                        37,
                        "/marks/unmarked-subjects/value/0"),
                fault(
                        weights("guess: {value: 1, clause: A-5.2m}"),
                        "control-form.unknown",
                        8,
                        5,
                        "/marks/weights/guess"),
                fault(
                        weights("tes: {value: 1, clause: A-5.2m}"),
                        "control-form.unknown.near",
                        8,
                        5,
                        "/marks/weights/tes"),
                fault(
                        weights("test: {value: 0.125, clause: A-5.2m}"),
                        "form.weight",
                        8,
                        19,
                        "/marks/weights/test/value"),
                fault(form("Вид", "Текст"), "weight.missing", 8, 5, "/marks/forms/kind"),
                fault("subjects: {physics: [Физика, физика ]}\n", "subjects.twice", 6, 30, "/subjects/physics/1"),
                fault(work("subjects: [fizika]"), "area.unknown", 8, 19, "/deadline/work/0/subjects/0"),
                fault(work("subjects: [phisics]"), "area.unknown.near", 8, 19, "/deadline/work/0/subjects/0"),
                fault(work("forms: [test, guesswork]"), "control-form.unknown", 8, 22, "/deadline/work/0/forms/1"),
                fault(work("forms: [tests]"), "control-form.unknown.near", 8, 16, "/deadline/work/0/forms/0"),
                fault(work("forms: [oral]"), "work.oral", 8, 16, "/deadline/work/0/forms/0"),
                fault(work("grades: 9-5"), "form.grades", 8, 16, "/deadline/work/0/grades"),
                fault(
                        work("forms: [test]", "forms: [test, essay], over: 70", "forms: [test], grades: 5-9"),
                        "work.shadowed",
                        10,
                        7,
                        "/deadline/work/2"),
                fault(work("over: 50", "over: 70", "subjects: [physics]"), "work.shadowed", 9, 7, "/deadline/work/1"),
                fault(term("thresholds", "6 from 4.5"), "threshold.off-scale", 6, 35, "/marks/term-thresholds/0/value"),
                fault(term("thresholds", "5 from 5.5"), "threshold.off-scale", 6, 35, "/marks/term-thresholds/0/value"),
                fault(term("vetoes", "5 forbids 2"), "veto.off-scale", 6, 31, "/marks/term-vetoes/0/value"),
                fault(
                        "marks: {term-levels: {value: 'excellent 5, good 5, pass 3', not-regulated: true}}\n",
                        "levels.off-scale",
                        6,
                        30,
                        "/marks/term-levels/value"),
                fault(lines("forms: [test]", "grades: 1-10"), "work.gap", 7, 3, "/deadline/work"),
                fault(lines("over: 1"), "work.gap", 7, 3, "/deadline/work"),
                fault(decision("A-perods"), "decision.unknown", 7, 15, "/decisions/0/question"),
                fault(decision("B-rhythm"), "decision.unknown", 7, 15, "/decisions/0/question"),
                fault(
                        decision("A-periods") + "  - {question: A-periods, reading: default, why: again}\n",
                        "decision.twice",
                        10,
                        16,
                        "/decisions/1/question"));
    }

    private static String term(String list, String value) {
        return "marks: {term-" + list + ": [{value: " + value + ", not-regulated: true}]}\n";
    }

    private static String terms(String one, String other) {
        return """
                terms:
                  - grades: %s
                    value: quarter
                    clause: A-5.1e
                  - grades: %s
                    value: quarter
                    clause: A-5.1e
                """.formatted(one, other);
    }

    private static String form(String name, String shortName) {
        return """
                marks:
                  forms:
                    kind:
                      names: {ru: %1$s, ky: %1$s, en: %1$s}
                      short: {ru: %2$s, ky: %2$s, en: %2$s}
                      written: true
                """.formatted(name, shortName);
    }

    private static String decision(String question) {
        return """
                decisions:
                  - question: %s
                    reading: default
                    why: so it is
                """.formatted(question);
    }
}
