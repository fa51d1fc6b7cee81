package io.reglament.compliance.deadlines;

import io.reglament.compliance.courses.CourseSaid;
import io.reglament.compliance.courses.Said;
import io.reglament.compliance.courses.Said.Standing.Broken;
import io.reglament.compliance.courses.Said.Standing.Kept;
import io.reglament.compliance.courses.Said.Standing.Owed;
import io.reglament.compliance.courses.Said.Standing.Seen;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.compliance.deadlines.Verdict.InTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is said of sheets or of classes, as the engine takes it. */
final class CourseVerdicts {
    private CourseVerdicts() {}

    /**
     * Under the ids of their watches; a watch whose id is not made of its owner is gone.
     *
     * @param owners of all that were asked for
     */
    static Looked of(Map<UUID, Owner> owners, Collection<CourseSaid> said, Instant now) {
        Map<UUID, LocalDate> days = new HashMap<>();
        List<Judged> judged = said.stream()
                .flatMap(one -> {
                    UUID id = new Owner(one.course(), one.date()).id();
                    if (!owners.containsKey(id)) {
                        return Stream.empty();
                    }
                    days.put(id, one.date());
                    return one.said().stream().map(each -> judged(id, one, each, now));
                })
                .filter(each -> !(each.verdict() instanceof InTime))
                .toList();
        return new Looked(days, judged);
    }

    private static Judged judged(UUID id, CourseSaid of, Said said, Instant now) {
        return new Judged(
                new Place(id, said.rule(), said.detail()),
                new About(
                        said.teacher(),
                        said.groupLabel(),
                        said.subject(),
                        said.date(),
                        Optional.empty(),
                        Optional.of(of.course())),
                said.due(),
                verdict(said, now),
                new Note(said.severity(), said.facts()));
    }

    private static Verdict verdict(Said said, Instant now) {
        return switch (said.standing()) {
            case Owed(Optional<Instant> met) -> AnEntryIsLateFromItsDueMomentOn.verdict(said.due(), met, now);
            case Broken(Instant since) -> new Verdict.Open(since);
            case Kept(Instant since) -> new Verdict.Right(since);
            case Seen() -> new Verdict.Seen(now);
        };
    }
}
