package io.reglament.archive.making;

import io.reglament.tenancy.SchoolRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The directories that the installation gives for copies, each on a disk or share of its own; the best comes first. */
@Component
public class Places {
    private final List<Place> all;
    private final SchoolRegistry schools;

    Places(@Value("${reglament.archive.places:}") List<String> directories, SchoolRegistry schools) {
        this.schools = schools;
        this.all = directories.stream()
                .map(String::strip)
                .filter(directory -> !directory.isEmpty())
                .distinct()
                .map(directory -> new Place(Path.of(directory).toAbsolutePath().normalize()))
                .toList();
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    List<Place> all() {
        return all;
    }

    /**
     * Where a copy of the bound school's lies. Danger: both names can come out of a package that somebody made up, so
     * nothing but the school's own folder in a place that is given now is ever looked at.
     */
    Optional<Path> file(String place, String name) {
        String folder = schools.current().slug().value();
        return all.stream()
                .filter(each -> each.root().toString().equals(place))
                .findFirst()
                .flatMap(each -> each.below(folder, name));
    }
}
