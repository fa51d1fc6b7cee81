package io.reglament.clauses;

import static io.reglament.clauses.GroupRoster.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import io.reglament.clauses.DatedLine.Circumstance;
import io.reglament.compliance.FindingState;
import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every deadline of lessons and works that the four regulations set, to the minute, in the zone of each school: without
 * anything between, across a holiday, for a substitute, and after an outage. Where no regulation leaves time after an
 * outage, none is given. Moments are of October 2026; the group has lessons on Tuesday the 13th, on Thursday the 15th, on
 * Monday the 19th and, after the holidays, on Tuesday the 27th at eight.
 */
@WholeApplication
class DatedClausesIT {
    private static final String TABLE = """
            smidovich-3 | A-5.2a  | TOPIC      | Алгебра      | 9  | 13T18:00 | 13T18:00 | 13 | 13T18:00
            smidovich-3 | A-5.2a  | HOMEWORK   | Алгебра      | 9  | 13T18:00 | 13T18:00 | 13 | 13T18:00
            smidovich-3 | A-5.2h  | ROLL       | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 14T00:00
            smidovich-3 | A-5.2zc | ORAL_MARKS | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 14T00:00
            smidovich-3 | A-5.2n  | laboratory | Биология     | 9  | 15T08:00 | 27T08:00 | 13 | 15T08:00
            smidovich-3 | A-5.2n  | practical  | Физика       | 11 | 15T08:00 | 27T08:00 | 13 | 15T08:00
            smidovich-3 | A-5.2o  | test       | Математика   | 9  | 15T08:00 | 27T08:00 | 13 | 15T08:00
            smidovich-3 | A-5.2o  | test       | Математика   | 10 | 20T00:00 | 27T00:00 | 13 | 20T00:00
            smidovich-3 | A-5.2o  | essay      | Литература   | 9  | 20T00:00 | 27T00:00 | 13 | 20T00:00
            smidovich-3 | A-5.2o  | dictation  | Русский язык | 9  | 15T08:00 | 27T08:00 | 13 | 15T08:00
            spb-152     | B-5.1   | TOPIC      | Алгебра      | 9  | 21T00:00 | 27T00:00 | 13 | 21T00:00
            spb-152     | B-5.1   | HOMEWORK   | Алгебра      | 9  | 21T00:00 | 27T00:00 | 13 | 21T00:00
            spb-152     | B-7b    | ROLL       | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 14T00:00
            spb-152     | B-7b    | ORAL_MARKS | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 14T00:00
            bishkek-48  | C-3.5a  | TOPIC      | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 17T00:00
            bishkek-48  | C-3.5a  | ROLL       | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 17T00:00
            bishkek-48  | C-3.6   | HOMEWORK   | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 17T00:00
            bishkek-48  | C-4.4c  | ORAL_MARKS | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 17T00:00
            bishkek-48  | C-3.8   | test       | Математика   | 9  | 21T00:00 | 27T00:00 | 20 | 24T00:00
            bishkek-48  | C-3.8   | essay      | Русский язык | 3  | 21T00:00 | 27T00:00 | 13 | 21T00:00
            netschool   | D-3.3a  | ROLL       | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 14T00:00
            netschool   | D-3.3b  | ORAL_MARKS | Алгебра      | 9  | 14T00:00 | 14T00:00 | 13 | 14T00:00
            netschool   | D-3.3c  | dictation  | Русский язык | 9  | 15T08:00 | 27T08:00 | 13 | 15T08:00
            netschool   | D-3.3d  | exposition | Русский язык | 9  | 21T00:00 | 27T00:00 | 13 | 21T00:00
            netschool   | D-3.3d  | essay      | Литература   | 10 | 24T00:00 | 27T00:00 | 13 | 24T00:00
            """;

    @Autowired
    private ApplicationContext context;

    /** A line in one of the circumstances. */
    record Case(DatedLine line, Circumstance circumstance) {}

    static Stream<Named<Case>> cases() {
        return DatedLine.table(TABLE)
                .flatMap(line -> Stream.of(Circumstance.values())
                        .map(circumstance -> named(line.named(circumstance), new Case(line, circumstance))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_minute_before_it_is_in_time_and_from_the_moment_on_it_is_late(Case each) {
        DatedLine line = each.line();
        Desk desk = new Desk(context, SchoolFiles.profile(line.school()), line.subject(), line.grade(), 3);
        happens(desk, each);
        List<UUID> owed = owed(desk, line);
        LocalDateTime late = line.late(each.circumstance());

        enter(desk, line, owed.get(0), late.minusMinutes(1));
        owed.forEach(
                one -> assertThat(found(desk, line, one, late.minusMinutes(1))).isEmpty());
        enter(desk, line, owed.get(1), late);
        assertThat(found(desk, line, owed.get(0), late)).isEmpty();
        assertThat(found(desk, line, owed.get(1), late))
                .hasValueSatisfying(found -> stands(found, FindingState.MENDED_LATE, desk, line));
        for (LocalDateTime seen : List.of(late, late.plusMinutes(1))) {
            Optional<Judgment> missing = found(desk, line, owed.get(2), seen);
            if (line.rule().equals("ORAL_MARKS")) {
                assertThat(missing).as("nobody answered").isEmpty();
            } else {
                assertThat(missing).hasValueSatisfying(found -> stands(found, FindingState.OPEN, desk, line));
            }
        }
    }

    private static void happens(Desk desk, Case each) {
        GroupRoster school = desk.roster();
        school.more(LocalDate.of(2026, 10, 27), 1);
        school.more(TUESDAY, 3);
        switch (each.circumstance()) {
            case PLAIN -> {}
            case HOLIDAY -> school.holiday(TUESDAY.plusDays(1), LocalDate.of(2026, 10, 25));
            case SUBSTITUTION -> school.substituted();
            case OUTAGE ->
                desk.outage(each.line().outageAt(), each.line().outageAt().plusHours(3));
        }
    }

    /** Three lessons of the day, or a work in each of them. */
    private static List<UUID> owed(Desk desk, DatedLine line) {
        return Stream.of(1, 2, 3)
                .map(period -> desk.roster().lessonAt(TUESDAY, period))
                .map(lesson -> line.duty().isPresent()
                        ? lesson
                        : desk.workIn(lesson, line.what(), "Дроби", TUESDAY.atTime(11, 0)))
                .toList();
    }

    private static void enter(Desk desk, DatedLine line, UUID owed, LocalDateTime moment) {
        switch (line.rule()) {
            case "TOPIC" -> desk.enter(owed, "Дроби", "", moment);
            case "HOMEWORK" -> desk.enter(owed, "", "п. 4", moment);
            case "ROLL" -> desk.roll(owed, moment);
            case "ORAL_MARKS" -> desk.mark(owed, "4", 0, moment, Role.TEACHER, "");
            default -> desk.markAll(owed, moment);
        }
    }

    /** Who answers for a lesson is who gave it. */
    private static void stands(Judgment found, FindingState state, Desk desk, DatedLine line) {
        assertThat(found.state()).isEqualTo(state.name());
        assertThat(found.clause()).isEqualTo(line.clause());
        assertThat(found.teacher()).isEqualTo(desk.roster().teacher().person().value());
    }

    private static Optional<Judgment> found(Desk desk, DatedLine line, UUID owed, LocalDateTime seen) {
        return desk.judgment(line.rule(), owed, seen);
    }
}
