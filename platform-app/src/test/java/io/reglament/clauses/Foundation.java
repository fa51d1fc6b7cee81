package io.reglament.clauses;

import io.reglament.regulation.Profiles;
import io.reglament.regulation.Uploaded;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolId;
import io.reglament.tenancy.SchoolNames;
import io.reglament.tenancy.SchoolRegistry;
import io.reglament.tenancy.Slug;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts schools on the list with a regulation and nothing else. */
record Foundation(ApplicationContext context) {
    private static final Pattern ZONE = Pattern.compile("(?m)^time-zone:\\n +value: (\\S+)$");

    School of(String yaml) {
        SchoolRegistry registry = context.getBean(SchoolRegistry.class);
        SchoolId id = registry.nextId();
        School school = new School(
                id,
                new Slug("clauses-" + id.value()),
                new SchoolNames("Школа " + id.value(), id.value() + " мектеби", "School " + id.value()),
                zone(yaml),
                LocalDate.of(2026, 9, 1));
        return Transactions.in(context.getBean(TransactionTemplate.class), id, () -> {
            registry.add(school);
            install(yaml, school);
            return school;
        });
    }

    private void install(String yaml, School school) {
        Uploaded uploaded =
                context.getBean(Profiles.class).install(yaml.getBytes(StandardCharsets.UTF_8), school.onAirFrom());
        if (uploaded instanceof Uploaded.Faulty faulty) {
            throw new IllegalStateException(faulty.toString());
        }
    }

    private static ZoneId zone(String yaml) {
        Matcher zone = ZONE.matcher(yaml);
        if (!zone.find()) {
            throw new IllegalArgumentException("The profile names no time zone");
        }
        return ZoneId.of(zone.group(1));
    }
}
