package io.reglament.archive.making;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The directories that the installation gives for copies, each on a disk or share of its own; the best comes first. */
@Component
public class Places {
    private final List<Place> all;

    Places(@Value("${reglament.archive.places:}") List<String> directories) {
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

    /** Where a copy lies; one in a place that is no longer given is looked for there too. */
    static Path file(String place, String name) {
        return new Place(Path.of(place)).file(name);
    }
}
