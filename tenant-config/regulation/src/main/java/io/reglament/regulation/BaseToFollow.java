package io.reglament.regulation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schools that a publication of the base still has to reach. */
@Component
final class BaseToFollow {
    private final JdbcClient jdbc;

    BaseToFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A publication that a school has not followed yet. */
    record Waiting(int publication, LocalDate from) {}

    /** Every school on the list, in the transaction of the publication. */
    void everySchool(int publication) {
        jdbc.sql("insert into regulation.base_to_follow (school_id, publication) select id, ? from tenancy.school")
                .param(publication)
                .update();
    }

    /** Locks them: two instances that enter the school at once follow once. */
    List<Waiting> of(int school) {
        return jdbc.sql("""
                select f.publication, p.effective_from from regulation.base_to_follow f
                join regulation.base_publication p on p.publication = f.publication
                where f.school_id = ? order by f.publication for update of f""")
                .param(school)
                .query((row, number) ->
                        new Waiting(row.getInt("publication"), row.getObject("effective_from", LocalDate.class)))
                .list();
    }

    void done(int school, Waiting waiting) {
        jdbc.sql("delete from regulation.base_to_follow where school_id = ? and publication = ?")
                .params(school, waiting.publication())
                .update();
    }
}
