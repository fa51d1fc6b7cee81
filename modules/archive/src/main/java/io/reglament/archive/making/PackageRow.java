package io.reglament.archive.making;

import io.reglament.archive.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A package that was made.
 *
 * @param wanted how many copies the regulation wanted then
 * @param file below each place
 * @param sha256 of the whole file
 */
public record PackageRow(
        UUID id,
        Reason reason,
        Optional<Instant> dueAt,
        int wanted,
        String file,
        long bytes,
        long rows,
        String sha256,
        int regulation,
        Optional<UUID> madeBy,
        Instant madeAt,
        List<Copy> copies) {
    public PackageRow {
        copies = List.copyOf(copies);
    }

    /** A copy that was read back and found whole. */
    public record Copy(String place, Instant keptAt) {}

    /** As many copies as were wanted. */
    public boolean complete() {
        return copies.size() >= wanted;
    }

    /** When the last of the wanted copies was kept. */
    public Optional<Instant> completeAt() {
        return complete()
                ? copies.stream().map(Copy::keptAt).sorted().skip(wanted - 1L).findFirst()
                : Optional.empty();
    }

    static PackageRow of(ResultSet row, List<Copy> copies) throws SQLException {
        return new PackageRow(
                row.getObject("id", UUID.class),
                reason(row),
                moment(row, "due_at"),
                row.getInt("wanted"),
                row.getString("file"),
                row.getLong("bytes"),
                row.getLong("rows"),
                row.getString("sha256"),
                row.getInt("regulation"),
                Optional.ofNullable(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                copies);
    }

    static Reason reason(ResultSet row) throws SQLException {
        return new Reason(
                Reason.Kind.valueOf(row.getString("kind")),
                row.getString("occasion"),
                Optional.ofNullable(row.getString("clause")),
                row.getObject("day", LocalDate.class));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
