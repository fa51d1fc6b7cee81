package io.reglament.archive.making;

import io.reglament.archive.Reason;
import io.reglament.archive.making.Making.State;
import io.reglament.archive.schedule.Occasion;
import io.reglament.identity.PersonId;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The packages of the bound school that are asked for: by a page or an occasion, made by a job. */
@Component
public class Makings {
    private static final String COLUMNS = """
            select id, occasion, kind, clause, day, due_at, wanted, state, fault, files, files_all, asked_by, asked_at,
                   ended_at
            from archive.making where school_id = ?""";

    private final JdbcClient jdbc;
    private final SchoolClock clock;

    Makings(JdbcClient jdbc, SchoolClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks for one by hand; one that still waits is not asked for twice. */
    @Transactional
    public UUID byHand(PersonId by, int wanted, LocalDate day) {
        Optional<Making> waiting = latest().filter(making -> !making.ended());
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        Reason reason = new Reason(Reason.Kind.BY_HAND, "", Optional.empty(), day);
        return ask(reason, Optional.empty(), wanted, Optional.of(by.value()));
    }

    /** Asks for the package of an occasion, or once more when an earlier try is not whole. */
    @Transactional
    public void of(Occasion occasion) {
        Optional<Making> earlier = jdbc.sql(COLUMNS + " and occasion = ?")
                .params(SchoolContext.current().value(), occasion.key())
                .query((row, number) -> making(row))
                .optional();
        if (earlier.isEmpty()) {
            ask(occasion.reason(), Optional.of(occasion.due()), occasion.copies(), Optional.empty());
        } else if (earlier.get().ended() && earlier.get().state() != State.MADE) {
            again(earlier.get().id());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Making> find(UUID id) {
        return jdbc.sql(COLUMNS + " and id = ?")
                .params(SchoolContext.current().value(), id)
                .query((row, number) -> making(row))
                .optional();
    }

    /** The one that was asked for last. */
    @Transactional(readOnly = true)
    public Optional<Making> latest() {
        return jdbc.sql(COLUMNS + " order by asked_at desc, id desc limit 1")
                .param(SchoolContext.current().value())
                .query((row, number) -> making(row))
                .optional();
    }

    /** The tries of occasions, the latest first. */
    @Transactional(readOnly = true)
    public List<Making> ofOccasions(int most) {
        return jdbc.sql(COLUMNS + " and occasion <> '' order by asked_at desc, id desc limit ?")
                .params(SchoolContext.current().value(), most)
                .query((row, number) -> making(row))
                .list();
    }

    /** Apart from the snapshot's own transaction, so that the page sees it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void reached(UUID id, int files, int all) {
        jdbc.sql("""
                update archive.making set state = 'RUNNING', files = ?, files_all = ? where school_id = ? and id = ?""").params(files, all, SchoolContext.current().value(), id).update();
    }

    @Transactional
    void end(UUID id, State state, String fault) {
        jdbc.sql("update archive.making set state = ?, fault = ?, ended_at = ? where school_id = ? and id = ?")
                .params(
                        state.name(),
                        fault,
                        Timestamp.from(clock.now()),
                        SchoolContext.current().value(),
                        id)
                .update();
    }

    private UUID ask(Reason reason, Optional<Instant> due, int wanted, Optional<UUID> by) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into archive.making (school_id, id, occasion, kind, clause, day, due_at, wanted, state, fault,
                    files, files_all, asked_by, asked_at)
                values (:school, :id, :occasion, :kind, :clause, :day, :due, :wanted, 'QUEUED', '', 0, 0, :by, :at)""")
                .param("school", SchoolContext.current().value())
                .param("id", id)
                .param("occasion", reason.key())
                .param("kind", reason.kind().name())
                .param("clause", reason.clause().orElse(null))
                .param("day", reason.day())
                .param("due", due.map(Timestamp::from).orElse(null))
                .param("wanted", wanted)
                .param("by", by.orElse(null))
                .param("at", Timestamp.from(clock.now()))
                .update();
        queue(id);
        return id;
    }

    private void again(UUID id) {
        jdbc.sql("update archive.making set state = 'QUEUED', ended_at = null where school_id = ? and id = ?")
                .params(SchoolContext.current().value(), id)
                .update();
        queue(id);
    }

    private void queue(UUID id) {
        jdbc.sql("insert into archive.queue (making_id, school_id, attempts) values (?, ?, 0) on conflict do nothing")
                .params(id, SchoolContext.current().value())
                .update();
    }

    private static Making making(ResultSet row) throws SQLException {
        return new Making(
                row.getObject("id", UUID.class),
                PackageRow.reason(row),
                PackageRow.moment(row, "due_at"),
                row.getInt("wanted"),
                State.valueOf(row.getString("state")),
                row.getString("fault"),
                row.getInt("files"),
                row.getInt("files_all"),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                PackageRow.moment(row, "ended_at"));
    }
}
