package io.reglament.rostering.intake;

import io.reglament.identity.Feed;
import io.reglament.rostering.bundle.BundleFile;
import io.reglament.rostering.bundle.BundleRow;
import io.reglament.rostering.bundle.FileMode;
import io.reglament.rostering.bundle.ReadBundle;
import io.reglament.rostering.bundle.RowStatus;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A file's rows as a feed: bulk is complete, a delta names what ended. A row that became something else, such as an
 * enrolment whose teacher no longer leads the class, has ended as what it was.
 */
final class Feeds {
    private Feeds() {}

    static <R extends BundleRow, T> Feed<T> of(
            ReadBundle bundle, BundleFile file, List<R> rows, Predicate<R> which, Function<R, T> record) {
        FileMode mode = bundle.mode(file);
        if (mode == FileMode.ABSENT) {
            return Feed.absent();
        }
        List<T> living = rows.stream()
                .filter(which)
                .filter(row -> row.status() == RowStatus.ACTIVE)
                .map(record)
                .toList();
        Set<String> ended = rows.stream()
                .filter(row -> row.status() == RowStatus.TO_BE_DELETED || !which.test(row))
                .map(BundleRow::sourcedId)
                .collect(Collectors.toUnmodifiableSet());
        return new Feed<>(mode == FileMode.BULK, living, ended);
    }
}
