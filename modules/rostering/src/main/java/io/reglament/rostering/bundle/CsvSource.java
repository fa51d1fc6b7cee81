package io.reglament.rostering.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of one CSV file, one after another, with or without a byte order mark. */
final class CsvSource {
    /** Stands in for bytes that are no UTF-8; a field that holds it is reported with its row. */
    static final char BROKEN = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String file;
    private final Limits limits;
    private final FaultLog log;

    CsvSource(String file, Limits limits, FaultLog log) {
        this.file = file;
        this.limits = limits;
        this.log = log;
    }

    /** Takes each record that is not an empty line; answers false to stop. */
    interface Sink {
        boolean take(int row, CSVRecord values);
    }

    /** True when the file was read to its end. */
    boolean read(InputStream in, Sink sink) {
        Place place = new Place();
        try (RecordGuard guard = new RecordGuard(text(in), limits.recordChars());
                CSVParser parser = FORMAT.parse(guard)) {
            return readAll(parser, guard, place, sink);
        } catch (UncheckedIOException e) {
            Throwable cause = e.getCause();
            return refuse(place.row + 1, cause == null ? e : cause);
        } catch (IOException e) {
            return refuse(place.row + 1, e);
        }
    }

    private boolean readAll(CSVParser parser, RecordGuard guard, Place place, Sink sink) {
        Iterator<CSVRecord> records = parser.iterator();
        while (records.hasNext()) {
            CSVRecord values = records.next();
            guard.recordEnded();
            place.row++;
            if (place.row > limits.rows() + 1) {
                log.add(file, place.row, "", Code.ROWS_MANY, limits.rows());
                return false;
            }
            if (!emptyLine(values) && !sink.take(place.row, values)) {
                return false;
            }
        }
        return true;
    }

    private boolean refuse(int row, Throwable cause) {
        switch (cause) {
            case TooMuch much -> log.add(file, row, "", much.code(), much.limit());
            case CSVException _ -> log.add(file, row, "", Code.CSV_QUOTES);
            default -> log.add(file, row, "", Code.FILE_UNREADABLE);
        }
        return false;
    }

    private static boolean emptyLine(CSVRecord values) {
        return values.size() == 1 && values.get(0).isBlank();
    }

    private static Reader text(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN))));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static final class Place {
        private int row;
    }
}
