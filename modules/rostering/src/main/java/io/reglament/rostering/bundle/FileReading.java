package io.reglament.rostering.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** Reads one file of the bundle into its rows. */
final class FileReading<R extends BundleRow> {
    private final BundleFile file;
    private final FileMode mode;
    private final BundleContext context;
    private final Function<Cells, R> form;
    private final List<R> rows = new ArrayList<>();
    private Optional<Header> header = Optional.empty();
    private Map<String, Integer> places = Map.of();

    FileReading(BundleFile file, FileMode mode, BundleContext context, Function<Cells, R> form) {
        this.file = file;
        this.mode = mode;
        this.context = context;
        this.form = form;
    }

    /** The clean rows; the faults of the others are in the log. */
    List<R> rows() throws IOException {
        CsvSource source = new CsvSource(file.fileName(), context.limits(), context.log());
        try (InputStream in = context.archive().stream(file.fileName())) {
            boolean whole = source.read(in, this::take) && hasHeader();
            if (!whole) {
                context.references().incomplete(file);
            }
        }
        return rows;
    }

    private boolean hasHeader() {
        if (header.isEmpty()) {
            context.log().add(file.fileName(), 1, "", Code.HEADER_MISSING);
        }
        return header.isPresent();
    }

    private boolean take(int row, CSVRecord values) {
        if (header.isEmpty()) {
            return takeHeader(values);
        }
        int width = header.get().width();
        if (values.size() != width) {
            context.log().add(file.fileName(), row, "", Code.ROW_LENGTH, width, values.size());
            context.references().incomplete(file);
            return true;
        }
        takeRow(new RawRow(file, row, places, values, context.limits().fieldChars()));
        return true;
    }

    private boolean takeHeader(CSVRecord names) {
        Header found = new Header(file.fileName(), names, context.log());
        header = Optional.of(found);
        places = found.places();
        return found.fits(required(), file.columns());
    }

    private List<String> required() {
        List<String> required = new ArrayList<>(file.requiredColumns());
        if (mode == FileMode.DELTA) {
            required.add("status");
        }
        return required;
    }

    private void takeRow(RawRow raw) {
        Cells cells = new Cells(raw, mode, context.log(), context.references());
        R row = form.apply(cells);
        if (cells.clean()) {
            rows.add(row);
        }
    }
}
