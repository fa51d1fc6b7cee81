package io.reglament.rostering.bundle;

/** Every fault and notice of a bundle; each has a text in the message bundle of every language. */
enum Code {
    ZIP_SIZE("zip.size"),
    ZIP_UNREADABLE("zip.unreadable"),
    ZIP_ENTRIES("zip.entries"),
    ZIP_PATH("zip.path"),
    ZIP_DUPLICATE("zip.duplicate"),
    ZIP_BOMB("zip.bomb"),
    MANIFEST_MISSING("manifest.missing"),
    MANIFEST_VERSION("manifest.version"),
    MANIFEST_MODE("manifest.mode"),
    MANIFEST_DUPLICATE("manifest.duplicate"),
    MANIFEST_FILE_MISSING("manifest.file.missing"),
    MANIFEST_FILE_ABSENT("manifest.file.absent"),
    MANIFEST_FILE_UNDECLARED("manifest.file.undeclared"),
    FILE_SIZE("file.size"),
    FILE_UNREADABLE("file.unreadable"),
    FILE_IGNORED("file.ignored"),
    ROWS_MANY("rows.many"),
    RECORD_LONG("record.long"),
    CSV_QUOTES("csv.quotes"),
    CSV_SEMICOLON("csv.semicolon"),
    HEADER_MISSING("header.missing"),
    COLUMN_MISSING("column.missing"),
    COLUMN_DUPLICATE("column.duplicate"),
    COLUMN_UNKNOWN("column.unknown"),
    ROW_LENGTH("row.length"),
    FIELD_ENCODING("field.encoding"),
    FIELD_CONTROL("field.control"),
    FIELD_LONG("field.long"),
    FIELD_REQUIRED("field.required"),
    FIELD_DATE("field.date"),
    FIELD_TIME("field.time"),
    FIELD_BOOLEAN("field.boolean"),
    FIELD_NUMBER("field.number"),
    FIELD_WORD("field.word"),
    ID_DUPLICATE("id.duplicate"),
    DATES_ORDER("dates.order"),
    TIMES_ORDER("times.order"),
    REFERENCE_MISSING("reference.missing"),
    REFERENCE_DELETED("reference.deleted"),
    HOMEROOM_KIND("homeroom.kind"),
    TIMETABLE_TEACHER("timetable.teacher"),
    TIMETABLE_GROUP("timetable.group"),
    GRADE_UNKNOWN("grade.unknown"),
    MORE("more");

    private final String key;

    Code(String key) {
        this.key = "bundle." + key;
    }

    String key() {
        return key;
    }
}
