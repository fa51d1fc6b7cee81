package io.reglament.compliance.own;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.GroupView;
import io.reglament.curriculum.MarkContent;
import io.reglament.curriculum.WorkContent;
import io.reglament.curriculum.WorkContents;
import io.reglament.regulation.own.AboutMark;
import io.reglament.regulation.own.Stated;
import io.reglament.tenancy.SchoolRegistry;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The facts of marks, work by work, in a constant number of queries. */
@Component
class MarksGathered {
    private final ObjectProvider<WorkContents> contents;
    private final WorksGathered works;
    private final SchoolRegistry schools;

    MarksGathered(ObjectProvider<WorkContents> contents, WorksGathered works, SchoolRegistry schools) {
        this.contents = contents;
        this.works = works;
        this.schools = schools;
    }

    /** The marks that stand for these works; a lesson's own column is one of them. */
    List<Case> cases(Collection<UUID> ids, CoursesGathered.ByDay courses) {
        Map<UUID, WorkContent> sat =
                works.of(ids).stream().collect(Collectors.toMap(WorkContent::work, Function.identity()));
        Map<GroupId, GroupView> views = sat.isEmpty() ? Map.of() : works.views(sat.values());
        ZoneId zone = schools.current().zone();
        return contents.stream()
                .flatMap(source -> source.marks(sat.keySet()).stream())
                .flatMap(mark -> Optional.ofNullable(sat.get(mark.work())).stream()
                        .flatMap(work -> Optional.ofNullable(views.get(work.group())).stream()
                                .map(group -> one(mark, work, group, courses, zone))))
                .toList();
    }

    private static Case one(
            MarkContent mark, WorkContent work, GroupView group, CoursesGathered.ByDay courses, ZoneId zone) {
        return new Case(
                new Subject.OfMark(mark.work(), mark.student(), mark.ordinal()),
                work.date(),
                Stated.of(new AboutMark(
                        courses.of(group, work.date()),
                        work.form(),
                        work.title(),
                        work.date(),
                        mark.mark(),
                        courses.isRetake(mark, work, group),
                        mark.comment(),
                        mark.firstGiven()
                                .map(given -> Spans.days(work.date(), Spans.day(given, zone)))
                                .orElse(0))),
                mark.firstGiven());
    }
}
