package io.reglament.compliance.obligations;

import io.reglament.compliance.FindingState;
import io.reglament.compliance.duties.Posts;
import io.reglament.compliance.obligations.SchoolFindingChanges.Change;
import io.reglament.identity.Correspondent;
import io.reglament.identity.Correspondents;
import io.reglament.identity.PersonId;
import io.reglament.identity.Role;
import io.reglament.messaging.Notice;
import io.reglament.messaging.Notices;
import io.reglament.regulation.Responsible;
import io.reglament.tenancy.SchoolClock;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the holders of a post that something of theirs was not done in time: once a day for each kind of thing,
 * however much was found. Class teachers have dozens of small duties and see them on their page; they are not told.
 */
@Component
class OverdueNotices {
    private static final String TEXT = "compliance.notice.overdue";
    private static final String ALL = "/findings";

    private final Notices notices;
    private final Correspondents people;
    private final SchoolRegistry schools;
    private final SchoolClock clock;

    OverdueNotices(Notices notices, Correspondents people, SchoolRegistry schools, SchoolClock clock) {
        this.notices = notices;
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    /** Costs nothing where nothing new was found. */
    void tell(List<Change> changes) {
        Map<Kind, List<SchoolFinding>> late = changes.stream()
                .filter(Change::isNew)
                .map(Change::finding)
                .filter(finding -> finding.state() == FindingState.OPEN)
                .filter(finding -> !Kind.of(finding).roles().isEmpty())
                .collect(Collectors.groupingBy(Kind::of));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        late.keySet().forEach(kind -> roles.addAll(kind.roles()));
        if (roles.isEmpty()) {
            return;
        }
        List<Correspondent> holders = people.holding(roles);
        LocalDate today = clock.today(schools.current().zone());
        late.forEach((kind, found) -> notices.tell(kind.notice(found, today), kind.among(holders)));
    }

    /** What was not done, and the posts whose holders answer for it. */
    private record Kind(String name, Set<Role> roles) {
        static Kind of(SchoolFinding finding) {
            return new Kind(
                    finding.kind(),
                    finding.who().stream()
                            .filter(who -> who != Responsible.CLASS_TEACHER)
                            .map(Posts::role)
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /** Leads to the page on which it is done, or to all that is late where that is many. */
        Notice notice(List<SchoolFinding> found, LocalDate today) {
            List<String> paths =
                    found.stream().map(SchoolFinding::path).distinct().toList();
            String posts = roles.stream().map(Role::name).sorted().collect(Collectors.joining("+"));
            return new Notice(
                    TEXT,
                    List.of(Integer.toString(found.size())),
                    name + ":" + posts + ":" + today,
                    paths.size() == 1 ? paths.getFirst() : ALL);
        }

        List<PersonId> among(List<Correspondent> holders) {
            return holders.stream()
                    .filter(holder -> holder.roles().stream().anyMatch(roles::contains))
                    .map(Correspondent::person)
                    .toList();
        }
    }
}
