package io.reglament.compliance.web;

import io.reglament.compliance.web.RegulationView.Version;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.ProfileVersion;
import io.reglament.regulation.ProfileVersion.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Versions with the names of those who made them. */
@Component
class VersionList {
    private final People people;

    VersionList(People people) {
        this.people = people;
    }

    List<Version> of(List<ProfileVersion> versions, int current) {
        Map<PersonId, PersonName> names = people.names(versions.stream()
                .flatMap(version -> Stream.concat(version.uploadedBy().stream(), version.activatedBy().stream()))
                .distinct()
                .map(PersonId::new)
                .toList());
        return versions.stream()
                .map(version -> new Version(
                        version.version(),
                        version.state() != State.ACTIVE,
                        version.state() == State.SUBMITTED,
                        version.version() == current,
                        version.from(),
                        version.uploadedAt(),
                        name(version.uploadedBy(), names),
                        name(version.activatedBy(), names),
                        version.order()))
                .toList();
    }

    private static Optional<String> name(Optional<UUID> person, Map<PersonId, PersonName> names) {
        return person.map(PersonId::new)
                .flatMap(id -> Optional.ofNullable(names.get(id)))
                .map(PersonName::initials);
    }
}
