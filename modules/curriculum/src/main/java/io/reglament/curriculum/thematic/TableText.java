package io.reglament.curriculum.thematic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text: UTF-8, its cells parted by commas, semicolons or tabs, whichever its first line has most of. */
final class TableText {
    static final int BYTES_MOST = 300_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A row with its place in the file. */
    record Row(int number, List<String> cells) {}

    /** Either rows or what is wrong with the whole. */
    record Parted(List<Row> rows, Optional<TableFault> fault) {
        static Parted wrong(int row, String code, Object... arguments) {
            return new Parted(List.of(), Optional.of(TableFault.of(row, "", code, arguments)));
        }
    }

    private TableText() {}

    static Parted of(byte[] bytes, int rowsMost) {
        if (bytes.length > BYTES_MOST) {
            return Parted.wrong(0, "large", BYTES_MOST / 1_000);
        }
        try {
            return of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    rowsMost);
        } catch (CharacterCodingException e) {
            return Parted.wrong(0, "encoding");
        }
    }

    static Parted of(String typed, int rowsMost) {
        String text = typed.isEmpty() || typed.charAt(0) != BYTE_ORDER_MARK ? typed : typed.substring(1);
        if (text.length() > BYTES_MOST) {
            return Parted.wrong(0, "large", BYTES_MOST / 1_000);
        }
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            for (CSVRecord found : parser) {
                if (rows.size() > rowsMost) {
                    return Parted.wrong(0, "rows", rowsMost);
                }
                row(found).ifPresent(rows::add);
            }
        } catch (IOException | UncheckedIOException e) {
            return Parted.wrong(rows.size() + 1, "quotes");
        }
        return rows.isEmpty() ? Parted.wrong(0, "empty") : new Parted(rows, Optional.empty());
    }

    private static Optional<Row> row(CSVRecord found) {
        List<String> cells = found.toList();
        return cells.stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new Row((int) found.getRecordNumber(), cells));
    }

    private static CSVFormat format(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = Stream.of('\t', ';', ',')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(c -> c == sign).count()))
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
