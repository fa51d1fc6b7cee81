package io.reglament.rostering.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a OneRoster 1.2 CSV bundle with, if there is one, our timetable.csv beside it. Everything is bounded: 50 MB
 * packed, 64 files, 200 MB a file and 400 MB in all unpacked, 100,000 rows a file, 4,000 characters a field.
 */
public final class BundleReader {
    private final Limits limits;

    public BundleReader() {
        this(Limits.STANDARD);
    }

    BundleReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads the zip at the path.
     *
     * @throws UncheckedIOException when the disk fails; a bad bundle is a {@link FaultyBundle} instead
     */
    public BundleReading read(Path zip) {
        try {
            return readChecked(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a zip that comes as a stream, by way of a temporary file that is gone afterwards; leaves the stream open.
     *
     * @throws UncheckedIOException when the stream or the disk fails
     */
    public BundleReading read(InputStream zip) {
        try {
            Path copy = Files.createTempFile("bundle", ".zip");
            try {
                copyBounded(zip, copy);
                return readChecked(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One byte more than allowed is enough to be refused by size, so no more than that is kept. */
    private void copyBounded(InputStream zip, Path copy) throws IOException {
        byte[] buffer = new byte[65_536];
        long left = limits.zipBytes() + 1;
        try (OutputStream out = Files.newOutputStream(copy)) {
            int read = zip.read(buffer, 0, (int) Math.min(buffer.length, left));
            while (read > 0) {
                out.write(buffer, 0, read);
                left -= read;
                read = left == 0 ? 0 : zip.read(buffer, 0, (int) Math.min(buffer.length, left));
            }
        }
    }

    private BundleReading readChecked(Path zip) throws IOException {
        FaultLog log = new FaultLog(limits.faults());
        Optional<Archive> opened = Archive.open(zip, limits, log);
        if (opened.isEmpty()) {
            return new FaultyBundle(log.faults(), log.notices());
        }
        try (Archive archive = opened.get()) {
            return readFiles(archive, log);
        }
    }

    private BundleReading readFiles(Archive archive, FaultLog log) throws IOException {
        Map<String, FileMode> declared = Manifest.read(archive, limits, log);
        if (declared.isEmpty() && !log.isEmpty()) {
            return new FaultyBundle(log.faults(), log.notices());
        }
        archive.names().stream()
                .filter(name ->
                        !name.equals(Manifest.FILE) && BundleFile.named(name).isEmpty())
                .forEach(name -> log.notice(name, 0, "", Code.FILE_IGNORED));
        Map<BundleFile, FileMode> modes = new EnumMap<>(BundleFile.class);
        for (BundleFile file : BundleFile.values()) {
            modes.put(file, declared.getOrDefault(file.fileName(), FileMode.ABSENT));
        }
        return readRows(new BundleContext(archive, limits, modes, log, new References(modes, log)));
    }

    private static BundleReading readRows(BundleContext context) throws IOException {
        List<OrgRow> orgs = context.rows(BundleFile.ORGS, OrgRow::from);
        List<AcademicSessionRow> sessions = context.rows(BundleFile.ACADEMIC_SESSIONS, AcademicSessionRow::from);
        List<CourseRow> courses = context.rows(BundleFile.COURSES, CourseRow::from);
        List<ClassRow> classes = context.rows(BundleFile.CLASSES, ClassRow::from);
        GroupHomes.check(classes, context.log());
        List<UserRow> users = context.rows(BundleFile.USERS, UserRow::from);
        context.rows(BundleFile.USER_PROFILES, ProfileRow::from);
        List<RoleRow> roles = context.rows(BundleFile.ROLES, RoleRow::from);
        List<EnrollmentRow> enrollments = context.rows(BundleFile.ENROLLMENTS, EnrollmentRow::from);
        List<DemographicsRow> demographics = context.rows(BundleFile.DEMOGRAPHICS, DemographicsRow::from);
        List<TimetableRow> timetable = context.rows(BundleFile.TIMETABLE, TimetableRow::from);
        TimetableClashes.check(timetable, context.log());
        if (!context.log().isEmpty()) {
            return new FaultyBundle(context.log().faults(), context.log().notices());
        }
        return new ReadBundle(
                context.modes(),
                orgs,
                sessions,
                courses,
                classes,
                users,
                roles,
                enrollments,
                demographics,
                timetable,
                context.references().pending(),
                context.log().notices());
    }
}
