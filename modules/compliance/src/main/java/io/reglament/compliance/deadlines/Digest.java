package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.identity.PersonId;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import io.reglament.regulation.Severity;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Tells teachers that entries of theirs are missing: once a day at most, however many findings open, because the notice
 * is of the day and a person hears of the same thing once. Teachers with equally many share one notice.
 */
@Component
class Digest {
    private static final String TEXT = "compliance.notice.missing";
    private static final Set<FindingRule> MISSING = Stream.of(FindingRule.values())
            .filter(rule -> rule.duty().isPresent() || rule == FindingRule.WORK_MARKS)
            .collect(Collectors.toUnmodifiableSet());

    private final Notices notices;
    private final JdbcClient jdbc;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    Digest(Notices notices, JdbcClient jdbc, SchoolRegistry schools, SchoolClock clock) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.schools = schools;
        this.clock = clock;
    }

    /** Of those to whom something new was found; costs nothing where nothing was. */
    void tell(Collection<FindingChange> changes) {
        List<UUID> teachers = changes.stream()
                .filter(change -> change.isNew() && change.finding().state() == FindingState.OPEN)
                .filter(change -> isMissing(change.finding()))
                .map(change -> change.finding().about().teacher().value())
                .distinct()
                .toList();
        if (!teachers.isEmpty()) {
            queue();
            LocalDate today = clock.today(schools.current().zone());
            open(teachers).forEach((count, people) -> notices.tell(notice(count, today), people));
        }
    }

    /** How something is entered, and what a sheet or a day comes to, is no entry that is missing. */
    private static boolean isMissing(Finding finding) {
        return finding.note().severity() == Severity.BREACH
                && MISSING.contains(finding.place().rule());
    }

    /** Two that tell the same teachers, each in its own order of counts, would wait for one another for ever. */
    private void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('digest'), :school)")
                .param("school", SchoolContext.current().value())
                .query()
                .listOfRows();
    }

    private static Notice notice(int count, LocalDate today) {
        return new Notice(TEXT, List.of(Integer.toString(count)), "missing:" + today, "/day");
    }

    private Map<Integer, List<PersonId>> open(Collection<UUID> teachers) {
        return jdbc
                .sql("""
                select f.teacher_id, count(*) as missing from compliance.finding f
                where f.school_id = :school and f.state = 'OPEN' and f.severity = 'BREACH' and f.teacher_id = any(:teachers)
                    and f.rule = any(:rules)
                group by f.teacher_id""")
                .param("school", SchoolContext.current().value())
                .param(
                        "rules",
                        new SqlArrayValue(
                                "text", MISSING.stream().map(Enum::name).toArray()))
                .param("teachers", new SqlArrayValue("uuid", teachers.toArray()))
                .query((row, number) ->
                        Map.entry(row.getInt("missing"), new PersonId(row.getObject("teacher_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
