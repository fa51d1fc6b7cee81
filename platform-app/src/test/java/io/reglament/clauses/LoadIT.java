package io.reglament.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.guards.WholeApplication;
import io.reglament.identity.Role;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolWork;
import io.reglament.testsupport.MovableTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * No school's regulation names the load of a day; the district's figure holds, seven lessons for a ninth grade. Beside
 * stands a school that allows eight.
 */
@WholeApplication
class LoadIT {
    private static final LocalDate TUESDAY = GroupRoster.TUESDAY;
    private static final LocalDateTime EIGHTH = TUESDAY.atTime(15, 0);

    @Autowired
    private ApplicationContext context;

    @Test
    void the_eighth_lesson_of_a_ninth_grade_is_laid_on_the_deputy_head_until_it_is_cancelled() {
        String yaml = SchoolFiles.profile("netschool");
        GroupRoster roster = full(yaml);
        UUID deputy = deputy(roster);
        assertThat(found(roster, EIGHTH.minusSeconds(1))).isEmpty();
        assertThat(found(roster, EIGHTH))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding).containsEntry("teacher_id", deputy).containsEntry("state", "OPEN"));
        in(roster.school().id(), () -> {
            UUID lesson = roster.lessonAt(TUESDAY, 8);
            context.getBean(JdbcClient.class)
                    .sql("update curriculum.lesson set cancelled = true where school_id = ? and id = ?")
                    .params(roster.school().id().value(), lesson)
                    .update();
            context.getBean(Touches.class).lesson(lesson);
            return lesson;
        });
        assertThat(found(roster, EIGHTH.plusHours(1))).isEmpty();

        GroupRoster other = full(yaml + "\nload:\n  day:\n    value: 8\n    not-regulated: true\n");
        deputy(other);
        assertThat(found(other, EIGHTH)).isEmpty();
    }

    private GroupRoster full(String yaml) {
        GroupRoster roster = new GroupRoster(context, new Foundation(context).of(yaml), "Алгебра", 9, 1);
        for (int period = 3; period <= 8; period++) {
            roster.lesson(TUESDAY, period);
        }
        return roster;
    }

    private UUID deputy(GroupRoster roster) {
        UUID person = Ids.next();
        int school = roster.school().id().value();
        return in(roster.school().id(), () -> {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            jdbc.sql("""
                    insert into identity.person (school_id, id, sourced_id, family_name, given_name, active)
                    values (?, ?, 'deputy', 'Иванова', 'Ольга', true)""").params(school, person).update();
            jdbc.sql("""
                    insert into identity.post (school_id, id, sourced_id, person_id, role, active)
                    values (?, ?, 'deputy', ?, ?, true)""")
                    .params(school, Ids.next(), person, Role.DEPUTY_HEAD.name())
                    .update();
            return person;
        });
    }

    private List<Map<String, Object>> found(GroupRoster roster, LocalDateTime seen) {
        SchoolId school = roster.school().id();
        context.getBean(MovableTime.class)
                .set(seen.atZone(roster.school().zone()).toInstant());
        SchoolWork deadlines = context.getBeansOfType(SchoolWork.class).values().stream()
                .filter(work -> work.name().equals("deadlines"))
                .findFirst()
                .orElseThrow();
        SchoolContext.run(school, () -> deadlines.awake(roster.school()));
        return in(
                school,
                () -> context.getBean(JdbcClient.class)
                        .sql("""
                                select teacher_id, state from compliance.finding
                                where school_id = ? and rule = 'LOAD_OF_DAY' and state <> 'WITHDRAWN'""")
                        .param(school.value())
                        .query()
                        .listOfRows());
    }

    private <T> T in(SchoolId school, Supplier<T> work) {
        return Transactions.in(context.getBean(TransactionTemplate.class), school, work);
    }
}
