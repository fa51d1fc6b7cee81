package io.reglament.attendance;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.tenancy.Ask;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolContext;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.WakeUps;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of rolls that name absent students: what {@code unexplained} looks at when they have stood for a while. */
@Component
public class RollsToTell {
    private static final String PUT = """
            insert into attendance.roll_to_tell (school_id, lesson_id, due_at) values (?, ?, ?)
            on conflict (school_id, lesson_id) do update set due_at = excluded.due_at""";
    private static final String TAKE = """
            delete from attendance.roll_to_tell
            where school_id = ? and lesson_id = any(array(
                select lesson_id from attendance.roll_to_tell
                where school_id = ? and due_at <= ? order by due_at limit ? for update skip locked))
            returning lesson_id""";

    private final RoundTrip trip;
    private final Duration stands;

    RollsToTell(RoundTrip trip, @Value("${reglament.attendance.roll-stands:PT15M}") Duration stands) {
        this.trip = trip;
        this.stands = stands;
    }

    /** What belongs to a save: the roll waits from now on, if it names somebody absent, and the school is woken then. */
    List<Ask<Integer>> asks(LessonView lesson, RollView roll, Instant now) {
        if (roll.exceptions().values().stream().noneMatch(mark -> mark.kind() == Mark.Kind.ABSENT)) {
            return List.of();
        }
        Instant stood = now.plus(stands);
        Instant due = stood.isAfter(lesson.endsAt()) ? stood : lesson.endsAt();
        SchoolId school = SchoolContext.current();
        Ask<Integer> put = Ask.update(PUT, List.of(school.value(), lesson.id().value(), Timestamp.from(due)));
        return List.of(put, WakeUps.ask(school, due));
    }

    /** Takes away those that have stood long enough, to be told of in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LessonId> take(Instant now, int most) {
        int school = SchoolContext.current().value();
        return trip.ask(Ask.list(
                TAKE,
                row -> new LessonId(row.getObject("lesson_id", UUID.class)),
                school,
                school,
                Timestamp.from(now),
                most));
    }
}
