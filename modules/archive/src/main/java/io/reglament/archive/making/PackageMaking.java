package io.reglament.archive.making;

import io.reglament.archive.PackageVerifier;
import io.reglament.archive.PackageWriter;
import io.reglament.archive.PackageWriter.Written;
import io.reglament.archive.making.Making.State;
import io.reglament.tenancy.SchoolRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one package: writes it, reads it back, names it, and only then notes it; after that its copies in other places,
 * each in the same way. Begun again after a kill it goes on where the notes end.
 */
@Component
class PackageMaking {
    private static final Logger LOG = LoggerFactory.getLogger(PackageMaking.class);

    private final Places places;
    private final Packages packages;
    private final Makings makings;
    private final PackageWriter writer;
    private final PackageVerifier verifier;
    private final SchoolRegistry schools;

    PackageMaking(
            Places places,
            Packages packages,
            Makings makings,
            PackageWriter writer,
            PackageVerifier verifier,
            SchoolRegistry schools) {
        this.places = places;
        this.packages = packages;
        this.makings = makings;
        this.writer = writer;
        this.verifier = verifier;
        this.schools = schools;
    }

    /** With the school bound, outside a transaction; nobody else makes packages of this school meanwhile. */
    void make(Making making) {
        if (places.count() == 0) {
            makings.end(making.id(), State.FAILED, "no-place");
            return;
        }
        places.all().forEach(this::sweep);
        Optional<PackageRow> made = packages.find(making.id()).or(() -> first(making));
        if (made.isEmpty()) {
            makings.end(making.id(), State.FAILED, "failed");
            return;
        }
        made.ifPresent(this::copies);
        boolean complete = packages.find(making.id()).map(PackageRow::complete).orElse(false);
        makings.end(making.id(), complete ? State.MADE : State.PARTLY, complete ? "" : "few-places");
    }

    private Optional<PackageRow> first(Making making) {
        return places.all().stream()
                .flatMap(place -> writtenTo(place, making).stream())
                .findFirst();
    }

    private Optional<PackageRow> writtenTo(Place place, Making making) {
        String file = name(making);
        List<Written> written = new ArrayList<>();
        try {
            String kept = place.keep(
                    file,
                    verifier,
                    out -> written.add(writer.write(
                            making.id(),
                            making.reason(),
                            out,
                            (done, all) -> makings.reached(making.id(), done, all))));
            PackageRow row = row(making, file, written.getLast());
            if (!kept.equals(row.sha256())) {
                throw new IOException("Read back, it is another file: " + file);
            }
            packages.keep(row, place.root().toString());
            return packages.find(making.id());
        } catch (IOException | UncheckedIOException e) {
            LOG.error("No package could be kept in {}", place.root(), e);
            return Optional.empty();
        }
    }

    private void copies(PackageRow made) {
        Set<String> there = made.copies().stream().map(PackageRow.Copy::place).collect(Collectors.toSet());
        int missing = made.wanted() - there.size();
        for (Place place : places.all()) {
            if (missing > 0 && !there.contains(place.root().toString()) && copied(made, place)) {
                missing--;
            }
        }
    }

    private boolean copied(PackageRow made, Place place) {
        try {
            for (PackageRow.Copy from : made.copies()) {
                Optional<Path> file = places.file(from.place(), made.file()).filter(Files::isRegularFile);
                if (file.isPresent() && verifier.verify(file.get()).sha256().equals(made.sha256())) {
                    place.keep(made.file(), verifier, out -> Files.copy(file.get(), out));
                    packages.copied(made.id(), place.root().toString());
                    return true;
                }
            }
            LOG.error("No copy of {} is whole any more", made.id());
        } catch (IOException | UncheckedIOException e) {
            LOG.error("No copy could be kept in {}", place.root(), e);
        }
        return false;
    }

    private void sweep(Place place) {
        try {
            place.sweep(folder());
        } catch (IOException e) {
            LOG.warn("What was begun in {} could not be taken away", place.root(), e);
        }
    }

    private String folder() {
        return schools.current().slug().value();
    }

    /** The end of an id is its own; its beginning is the time. */
    private String name(Making making) {
        UUID id = making.id();
        String kind = making.reason().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "%s/%s_%s_%s_%s.zip"
                .formatted(
                        folder(),
                        folder(),
                        making.reason().day(),
                        kind,
                        id.toString().substring(24));
    }

    private static PackageRow row(Making making, String file, Written written) {
        return new PackageRow(
                making.id(),
                making.reason(),
                making.dueAt(),
                making.wanted(),
                file,
                written.bytes(),
                written.rows(),
                written.sha256(),
                written.regulation(),
                making.askedBy(),
                written.madeAt(),
                List.of());
    }
}
