package io.reglament.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.local.lived.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Schools whose year is still to be written, kept so that a start that was cut off is gone on with. */
record ToLive(Path file) {

    /** One school, and the moment up to which it is to have lived. */
    record Row(String school, Instant until, Parts parts) {

        String line() {
            return String.join(
                    "\t", school, until.toString(), keys(Parts::late), keys(Parts::diligent), keys(Parts::sick));
        }

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], Instant.parse(cells[1]), new Parts(set(cells[2]), set(cells[3]), set(cells[4])));
        }

        private String keys(Function<Parts, Collection<String>> part) {
            return String.join(",", new TreeSet<>(part.apply(parts)));
        }

        private static Set<String> set(String cell) {
            return cell.isEmpty() ? Set.of() : Set.of(cell.split(",", -1));
        }
    }

    List<Row> rows() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.map(Row::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the whole list, at once or not at all. */
    void keep(List<Row> rows) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.createDirectories(file.getParent());
            Files.write(part, rows.stream().map(Row::line).toList(), UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void without(Row done) {
        keep(rows().stream().filter(row -> !row.school().equals(done.school())).toList());
    }
}
