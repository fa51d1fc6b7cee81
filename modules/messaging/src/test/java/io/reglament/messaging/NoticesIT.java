package io.reglament.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.identity.Member;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.QueryCount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MessagingContext
class NoticesIT {
    private static final Notice LATE = new Notice("compliance.notice", List.of("2026-10-13"), "finding 1", "/findings");

    @Autowired
    private Notices notices;

    @Autowired
    private MessagingCast cast;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QueryCount queries;

    @Test
    void a_person_hears_of_the_same_thing_once() {
        School school = cast.school();
        Member teacher = cast.member(school, Role.TEACHER, "Асанова");
        tell(school, LATE, teacher.person(), teacher.person());
        tell(school, LATE, teacher.person());
        tell(school, new Notice("compliance.notice", List.of(), "finding 2", "/findings"), teacher.person());
        assertThat(told(school)).isEqualTo(2);
    }

    @Test
    void it_is_kept_with_its_cause_or_not_at_all() {
        School school = cast.school();
        Member teacher = cast.member(school, Role.TEACHER, "Асанова");
        assertThatThrownBy(() -> SchoolContext.run(
                        school.id(),
                        () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                            notices.tell(LATE, List.of(teacher.person()));
                            throw new IllegalStateException("the cause fails");
                        })))
                .hasMessage("the cause fails");
        assertThat(told(school)).isZero();
        assertThatThrownBy(() -> SchoolContext.run(school.id(), () -> notices.tell(LATE, List.of(teacher.person()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void many_are_told_in_one_trip() throws Exception {
        School school = cast.school();
        List<PersonId> many =
                Stream.generate(() -> new PersonId(Ids.next())).limit(900).toList();
        List<String> trips = queries.during(() -> {
            tell(school, LATE, many.toArray(new PersonId[0]));
            return many;
        });
        assertThat(trips).filteredOn(sql -> sql.contains("messaging.")).hasSize(1);
        assertThat(told(school)).isEqualTo(900);
    }

    private void tell(School school, Notice notice, PersonId... to) {
        SchoolContext.run(
                school.id(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> notices.tell(notice, List.of(to))));
    }

    private int told(School school) {
        return SchoolContext.call(
                school.id(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from messaging.notice where school_id = ?")
                                .param(school.id().value())
                                .query(Integer.class)
                                .single()));
    }
}
