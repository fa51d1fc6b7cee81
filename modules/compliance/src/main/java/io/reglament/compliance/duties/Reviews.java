package io.reglament.compliance.duties;

import io.reglament.curriculum.ClassView;
import io.reglament.curriculum.Classes;
import io.reglament.identity.Member;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A class teacher looks at what the regulation names, and it is recorded with the facts as they stood. */
@Component
public class Reviews {
    private final Duties duties;
    private final Classes classes;
    private final FactsOfClass facts;
    private final JdbcClient jdbc;
    private final SchoolClock clock;

    Reviews(Duties duties, Classes classes, FactsOfClass facts, JdbcClient jdbc, SchoolClock clock) {
        this.duties = duties;
        this.classes = classes;
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Shows the duty done.
     *
     * @throws Refused {@code compliance.review.done}, {@code .too-early}, or {@code .nowhere} where there is no such
     *     duty, or it is of a class that the member does not lead
     */
    @Transactional
    public void record(String duty, String words, Member member) {
        LocalDate today = clock.today(member.school().zone());
        DutyStanding standing = duties.find(duty)
                .filter(each -> leads(each.duty(), member, today))
                .orElseThrow(() -> refused("nowhere", new Basis.NotRegulated()));
        check(standing);
        Occurrence found = standing.duty();
        LocalDate last = found.last().isBefore(today) ? found.last() : today;
        found.schoolClass().ifPresent(each -> keep(found, each, facts.of(each, found.first(), last), words, member));
    }

    /** The facts recorded for these duties, by their keys. */
    @Transactional(readOnly = true)
    public Map<String, ReviewFacts> facts(Collection<String> keys) {
        Map<String, ReviewFacts> recorded = new TreeMap<>();
        jdbc.sql("""
                select r.duty, r.lessons, r.absences, r.without_reason, r.entries_missing
                from compliance.class_review r where r.school_id = :school and r.duty = any(:duties)""")
                .param("school", SchoolContext.current().value())
                .param("duties", new SqlArrayValue("text", keys.toArray()))
                .query(row -> {
                    recorded.put(
                            row.getString("duty"),
                            new ReviewFacts(
                                    row.getInt("lessons"),
                                    row.getInt("absences"),
                                    row.getInt("without_reason"),
                                    row.getInt("entries_missing")));
                });
        return recorded;
    }

    private boolean leads(Occurrence duty, Member member, LocalDate today) {
        List<ClassView> led = classes.ofClassTeacher(member.person(), today);
        return duty.schoolClass().filter(led::contains).isPresent();
    }

    private static void check(DutyStanding standing) {
        Optional<String> why = standing.evidence().isPresent()
                ? Optional.of("done")
                : standing.owed() ? Optional.<String>empty() : Optional.of("too-early");
        if (why.isPresent()) {
            throw refused(why.get(), standing.duty().basis());
        }
    }

    private void keep(Occurrence duty, ClassView schoolClass, ReviewFacts seen, String words, Member member) {
        try {
            jdbc.sql("""
                    insert into compliance.class_review (school_id, id, duty, class_id, reviewed_by, reviewed_at,
                        lessons, absences, without_reason, entries_missing, words)
                    values (:school, :id, :duty, :class, :by, :at, :lessons, :absences, :unexplained, :missing, :words)""")
                    .param("school", SchoolContext.current().value())
                    .param("id", Ids.next())
                    .param("duty", duty.key())
                    .param("class", schoolClass.id().value())
                    .param("by", member.person().value())
                    .param("at", Timestamp.from(clock.now()))
                    .param("lessons", seen.lessons())
                    .param("absences", seen.absences())
                    .param("unexplained", seen.withoutReason())
                    .param("missing", seen.entriesMissing())
                    .param("words", words)
                    .update();
        } catch (DuplicateKeyException e) {
            throw refused("done", duty.basis());
        }
    }

    private static Refused refused(String why, Basis basis) {
        return new Refused("compliance.review." + why, basis);
    }
}
