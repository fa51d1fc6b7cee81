package io.reglament.clauses;

import io.reglament.compliance.outages.OutageTimes;
import io.reglament.compliance.outages.Outages;
import io.reglament.compliance.outages.Outages.Ruling;
import io.reglament.identity.Member;
import io.reglament.identity.Role;
import io.reglament.tenancy.SchoolContext;
import io.reglament.testsupport.MovableTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An outage that a teacher reported and the administrator confirmed an hour after it. */
final class ConfirmedOutage {
    private ConfirmedOutage() {}

    static void of(ApplicationContext context, Member teacher, LocalDateTime from, LocalDateTime until) {
        ZoneId zone = teacher.school().zone();
        Instant over = until.atZone(zone).toInstant();
        OutageTimes times = new OutageTimes(from.atZone(zone).toInstant(), Optional.of(over));
        context.getBean(MovableTime.class).set(over.plusSeconds(3600));
        Outages outages = context.getBean(Outages.class);
        Member administrator =
                new Member(teacher.school(), teacher.person(), teacher.name(), Set.of(Role.SCHOOL_ADMINISTRATOR));
        SchoolContext.run(teacher.school().id(), () -> {
            UUID outage = outages.report("Нет сети", "", times, teacher);
            outages.confirm(outage, 1, new Ruling(times, List.of(), ""), administrator);
        });
    }
}
