package io.reglament.compliance.own;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.Groups;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.curriculum.WorkFacts;
import io.reglament.curriculum.WorkStanding;
import io.reglament.regulation.own.AboutWork;
import io.reglament.regulation.own.Stated;
import io.reglament.tenancy.RoundTrip;
import io.reglament.tenancy.SchoolRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The facts of works, in a constant number of queries; nothing where no module keeps works. */
@Component
class WorksGathered {
    private final ObjectProvider<WorkContents> contents;
    private final ObjectProvider<WorkFacts> standings;
    private final RoundTrip trip;
    private final Groups groups;
    private final SchoolRegistry schools;

    WorksGathered(
            ObjectProvider<WorkContents> contents,
            ObjectProvider<WorkFacts> standings,
            RoundTrip trip,
            Groups groups,
            SchoolRegistry schools) {
        this.contents = contents;
        this.standings = standings;
        this.trip = trip;
        this.groups = groups;
        this.schools = schools;
    }

    List<Case> cases(Collection<UUID> works, CoursesGathered.ByDay courses) {
        List<WorkContent> sat = of(works);
        Map<UUID, AboutWork> about = about(sat, courses);
        return sat.stream()
                .flatMap(work -> Optional.ofNullable(about.get(work.work())).stream()
                        .map(facts -> new Case(new Subject.OfWork(work.work()), work.date(), Stated.of(facts))))
                .toList();
    }

    List<WorkContent> of(Collection<UUID> works) {
        return contents.stream().flatMap(source -> source.of(works).stream()).toList();
    }

    List<WorkContent> satIn(Collection<LessonId> lessons) {
        return contents.stream()
                .flatMap(source -> source.satIn(lessons).stream())
                .toList();
    }

    List<WorkContent> ofGroups(Collection<GroupId> of, LocalDate first, LocalDate last) {
        return contents.stream()
                .flatMap(source -> source.ofGroups(of, first, last).stream())
                .toList();
    }

    /** Without lessons' own columns: answers in a lesson are no work. */
    Map<UUID, AboutWork> about(Collection<WorkContent> works, CoursesGathered.ByDay courses) {
        List<WorkContent> sat =
                works.stream().filter(work -> !work.lessonsOwn()).toList();
        if (sat.isEmpty()) {
            return Map.of();
        }
        Map<GroupId, GroupView> views = views(sat);
        Map<UUID, Integer> missing = missing(sat);
        ZoneId zone = schools.current().zone();
        return sat.stream()
                .filter(work -> views.containsKey(work.group()))
                .collect(Collectors.toMap(
                        WorkContent::work,
                        work -> about(
                                work,
                                courses,
                                Optional.ofNullable(views.get(work.group())).orElseThrow(),
                                missing.getOrDefault(work.work(), 0),
                                zone)));
    }

    Map<GroupId, GroupView> views(Collection<WorkContent> works) {
        return trip.ask(
                groups.findAsk(works.stream().map(WorkContent::group).distinct().toList()));
    }

    private Map<UUID, Integer> missing(List<WorkContent> works) {
        List<UUID> ids = works.stream().map(WorkContent::work).toList();
        return standings.stream()
                .flatMap(source -> source.of(ids).stream())
                .collect(Collectors.toMap(WorkStanding::work, WorkStanding::missing, Integer::sum));
    }

    private static AboutWork about(
            WorkContent work, CoursesGathered.ByDay courses, GroupView group, int missing, ZoneId zone) {
        return new AboutWork(
                courses.of(group, work.date()),
                work.form(),
                work.title(),
                work.weight(),
                work.planned(),
                work.date(),
                Spans.days(Spans.day(work.made(), zone), work.date()),
                work.marked(),
                missing,
                work.mean());
    }
}
