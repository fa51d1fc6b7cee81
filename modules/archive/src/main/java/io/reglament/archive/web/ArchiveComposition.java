package io.reglament.archive.web;

import io.reglament.archive.making.KeptOccasions;
import io.reglament.archive.making.KeptOccasions.Kept;
import io.reglament.archive.making.PackageRow;
import io.reglament.archive.making.Packages;
import io.reglament.archive.making.Stories;
import io.reglament.archive.making.Stories.Download;
import io.reglament.archive.making.Stories.Story;
import io.reglament.archive.schedule.Occasion;
import io.reglament.archive.schedule.SchoolOccasions;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of back-ups together. */
@Component
class ArchiveComposition {
    private static final Duration BACK = Duration.ofDays(200);
    private static final Duration AHEAD = Duration.ofDays(300);

    private final SchoolOccasions occasions;
    private final KeptOccasions kept;
    private final Packages packages;
    private final Stories stories;
    private final People people;

    ArchiveComposition(
            SchoolOccasions occasions, KeptOccasions kept, Packages packages, Stories stories, People people) {
        this.occasions = occasions;
        this.kept = kept;
        this.packages = packages;
        this.stories = stories;
        this.people = people;
    }

    /** The occasions around this moment. */
    List<TimelineStop> line(Instant now) {
        List<Occasion> around = occasions.dueBetween(now.minus(BACK), now.plus(AHEAD));
        Map<String, Kept> found = kept.of(around);
        return around.stream()
                .map(one -> TimelineStop.of(one, Optional.ofNullable(found.get(one.key())), now))
                .toList();
    }

    List<PackageView> packages(int page) {
        List<PackageRow> made = packages.latest(page);
        Map<UUID, Story> told = stories.of(made.stream().map(PackageRow::id).toList());
        Map<PersonId, PersonName> names = people.names(told.values().stream()
                .flatMap(story -> story.downloads().stream())
                .map(Download::by)
                .collect(Collectors.toSet()));
        return made.stream()
                .map(row -> view(row, Optional.ofNullable(told.get(row.id())).orElseThrow(), names))
                .toList();
    }

    private static PackageView view(PackageRow row, Story story, Map<PersonId, PersonName> names) {
        Set<String> by = story.downloads().stream()
                .map(Download::by)
                .map(person -> Optional.ofNullable(names.get(person))
                        .map(PersonName::initials)
                        .orElse("—"))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new PackageView(row, story, List.copyOf(by));
    }
}
