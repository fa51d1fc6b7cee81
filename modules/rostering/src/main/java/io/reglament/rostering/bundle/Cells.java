package io.reglament.rostering.bundle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row's cells by column, each checked as it is read. A faulty cell is reported and answered with a stand-in, so
 * that the rest of the row is checked too; {@link #clean()} then says that the row must not be used.
 */
final class Cells {
    private final RawRow raw;
    private final FaultLog log;
    private final References references;
    private final String sourcedId;
    private final RowStatus status;
    private boolean clean;

    Cells(RawRow raw, FileMode mode, FaultLog log, References references) {
        this.raw = raw;
        this.log = log;
        this.references = references;
        this.clean = raw.check(log);
        this.sourcedId = readId();
        this.status = readStatus(mode);
        checkModified();
        if (!sourcedId.isEmpty()) {
            references.bring(raw.file(), sourcedId, status, raw.row());
        }
    }

    boolean clean() {
        return clean;
    }

    int row() {
        return raw.row();
    }

    String sourcedId() {
        return sourcedId;
    }

    RowStatus status() {
        return status;
    }

    Optional<String> optional(String column) {
        String text = raw.text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String required(String column) {
        String text = raw.text(column);
        if (text.isEmpty()) {
            fault(column, Code.FIELD_REQUIRED);
        }
        return text;
    }

    boolean flag(String column, boolean whenBlank) {
        String text = raw.text(column);
        if (!text.isEmpty() && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            fault(column, Code.FIELD_BOOLEAN, text);
        }
        return text.isEmpty() ? whenBlank : text.equalsIgnoreCase("true");
    }

    String word(String column, Vocabulary vocabulary) {
        return checked(column, required(column), vocabulary);
    }

    Optional<String> optionalWord(String column, Vocabulary vocabulary) {
        return optional(column).map(text -> checked(column, text, vocabulary));
    }

    int number(String column, int min, int max) {
        String text = required(column);
        boolean digits = text.matches("[0-9]{1,6}");
        int number = digits ? Integer.parseInt(text) : min - 1;
        if (!text.isEmpty() && (number < min || number > max)) {
            fault(column, Code.FIELD_NUMBER, text, min, max);
        }
        return Math.clamp(number, min, max);
    }

    LocalDate date(String column) {
        return date(column, required(column)).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String column) {
        return date(column, raw.text(column));
    }

    /** A date that must lie after that of another column, which is checked for itself. */
    LocalDate dateAfter(String begin, String column) {
        LocalDate end = date(column);
        Optional<LocalDate> first = CellText.date(raw.text(begin));
        if (first.isPresent() && CellText.date(raw.text(column)).isPresent() && !end.isAfter(first.get())) {
            order(column, first.get(), end);
        }
        return end;
    }

    /** A date that must not lie before that of another column, where both are given. */
    Optional<LocalDate> optionalDateFrom(String begin, String column) {
        Optional<LocalDate> end = optionalDate(column);
        Optional<LocalDate> first = CellText.date(raw.text(begin));
        if (end.isPresent() && first.isPresent() && end.get().isBefore(first.get())) {
            order(column, first.get(), end.get());
        }
        return end;
    }

    LocalTime time(String column) {
        String text = required(column);
        Optional<LocalTime> time = CellText.time(text);
        if (time.isEmpty() && !text.isEmpty()) {
            fault(column, Code.FIELD_TIME, text);
        }
        return time.orElse(LocalTime.MIDNIGHT);
    }

    LocalTime timeAfter(String begin, String column) {
        LocalTime end = time(column);
        Optional<LocalTime> start = CellText.time(raw.text(begin));
        if (start.isPresent() && CellText.time(raw.text(column)).isPresent() && !end.isAfter(start.get())) {
            fault(column, Code.TIMES_ORDER, start.get(), end);
        }
        return end;
    }

    List<String> list(String column) {
        List<String> values = new ArrayList<>();
        for (String part : raw.text(column).split(",", -1)) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        return values;
    }

    /** Grades 1 to 11; kindergarten and the like are not ours and only noticed. */
    List<Integer> grades(String column) {
        List<Integer> grades = new ArrayList<>();
        for (String value : list(column)) {
            if (CellText.isGrade(value)) {
                grades.add(Integer.valueOf(value));
            } else {
                log.notice(raw.file().fileName(), raw.row(), column, Code.GRADE_UNKNOWN, value);
            }
        }
        return grades;
    }

    String reference(String column, BundleFile target) {
        String id = column.equals("sourcedId") ? sourcedId : required(column);
        refer(column, target, id);
        return id;
    }

    Optional<String> optionalReference(String column, BundleFile target) {
        Optional<String> id = optional(column);
        id.ifPresent(value -> refer(column, target, value));
        return id;
    }

    List<String> references(String column, BundleFile target, boolean atLeastOne) {
        List<String> ids = list(column);
        if (ids.isEmpty() && atLeastOne) {
            fault(column, Code.FIELD_REQUIRED);
        }
        ids.forEach(id -> refer(column, target, id));
        return ids;
    }

    /** A row that asks to be removed may refer to what is gone already. */
    private void refer(String column, BundleFile target, String id) {
        if (!id.isEmpty() && status == RowStatus.ACTIVE) {
            references.refer(raw.file(), raw.row(), column, target, id);
        }
    }

    private String readId() {
        String id = required("sourcedId");
        if (id.length() > Limits.ID_CHARS) {
            fault("sourcedId", Code.FIELD_LONG, Limits.ID_CHARS);
        }
        return id;
    }

    private RowStatus readStatus(FileMode mode) {
        String text = mode == FileMode.DELTA ? required("status") : raw.text("status");
        if (!text.isEmpty()) {
            checked("status", text, Vocabulary.STATUS);
        }
        return text.equals("tobedeleted") ? RowStatus.TO_BE_DELETED : RowStatus.ACTIVE;
    }

    private void checkModified() {
        String text = raw.text("dateLastModified");
        if (!text.isEmpty() && CellText.date(text).isEmpty() && !CellText.isInstant(text)) {
            fault("dateLastModified", Code.FIELD_DATE, text);
        }
    }

    private String checked(String column, String text, Vocabulary vocabulary) {
        if (!text.isEmpty() && !vocabulary.knows(text)) {
            fault(column, Code.FIELD_WORD, text, vocabulary.listed());
        }
        return text;
    }

    private Optional<LocalDate> date(String column, String text) {
        Optional<LocalDate> date = CellText.date(text);
        if (date.isEmpty() && !text.isEmpty()) {
            fault(column, Code.FIELD_DATE, text);
        }
        return date;
    }

    private void order(String column, LocalDate begin, LocalDate end) {
        fault(column, Code.DATES_ORDER, begin, end);
    }

    private void fault(String column, Code code, Object... args) {
        clean = false;
        log.add(raw.file().fileName(), raw.row(), column, code, args);
    }
}
