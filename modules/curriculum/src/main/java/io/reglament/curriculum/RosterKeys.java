package io.reglament.curriculum;

import io.reglament.tenancy.SchoolContext;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sender's keys of what lives in the bound school: a delta may refer to them without naming them again. */
@Component
public class RosterKeys {
    private final JdbcClient jdbc;

    RosterKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Set<String> sessions() {
        return keys("select sourced_id from curriculum.academic_session where school_id = :school and not gone");
    }

    @Transactional(readOnly = true)
    public Set<String> subjects() {
        return keys("select sourced_id from curriculum.subject where school_id = :school and not gone");
    }

    @Transactional(readOnly = true)
    public Set<String> classes() {
        return keys("select sourced_id from curriculum.school_class where school_id = :school and not gone");
    }

    @Transactional(readOnly = true)
    public Set<String> groups() {
        return keys("select sourced_id from curriculum.teaching_group where school_id = :school and not gone");
    }

    private Set<String> keys(String sql) {
        return jdbc.sql(sql)
                .param("school", SchoolContext.current().value())
                .query(String.class)
                .set();
    }
}
