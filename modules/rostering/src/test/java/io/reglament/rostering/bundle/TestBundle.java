package io.reglament.rostering.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound bundle whose files a test replaces one by one. */
public final class TestBundle {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> modes = new LinkedHashMap<>();
    private String version = "1.2";

    public static TestBundle sound() {
        return new TestBundle()
                .with("orgs", "sourcedId,name,type", "o1,School,school")
                .with(
                        "academicSessions",
                        "sourcedId,title,type,startDate,endDate,schoolYear",
                        "y,Year,schoolYear,2026-09-01,2027-05-27,2027")
                .with("courses", "sourcedId,title,orgSourcedId", "k,Algebra,o1")
                .with(
                        "classes",
                        "sourcedId,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds,metadata.homeroomSourcedIds",
                        "h,7-A,07,k,homeroom,o1,y,",
                        "g,\"Algebra, 7-A\",7,k,scheduled,o1,y,h")
                .with(
                        "users",
                        "sourcedId,enabledUser,givenName,familyName,agentSourcedIds,password",
                        "t,TRUE,Ann,Lee,,",
                        "s,true,Bob,Ray,p,",
                        "p,true,Eve,Ray,,")
                .with(
                        "roles",
                        "sourcedId,userSourcedId,roleType,role,orgSourcedId",
                        "r1,t,primary,teacher,o1",
                        "r2,t,secondary,ext:classTeacher,o1",
                        "r3,s,primary,student,o1")
                .with(
                        "enrollments",
                        "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
                        "e1,h,o1,t,teacher,true,,",
                        "e2,g,o1,s,student,,2026-09-01,2026-12-01")
                .with(
                        "timetable",
                        "sourcedId,classSourcedId,teacherSourcedId,weekday,period,startTime,endTime,room,validFrom,validTo",
                        "l1,g,t,1,1,08:30,09:15,12,,");
    }

    public TestBundle with(String file, String... lines) {
        return withBytes(file, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    TestBundle withBytes(String file, byte[] bytes) {
        files.put(file + ".csv", bytes);
        modes.putIfAbsent(file, "bulk");
        return this;
    }

    public TestBundle mode(String file, String mode) {
        modes.put(file, mode);
        return this;
    }

    TestBundle undeclared(String file) {
        modes.remove(file);
        return this;
    }

    public TestBundle without(String file) {
        files.remove(file + ".csv");
        return this;
    }

    TestBundle version(String other) {
        version = other;
        return this;
    }

    public BundleReading read() {
        return read("");
    }

    BundleReading read(String folder) {
        return read(folder, Limits.STANDARD);
    }

    BundleReading read(String folder, Limits limits) {
        return new BundleReader(limits).read(zip(folder));
    }

    public InputStream zip(String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, folder + "manifest.csv", manifest().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, folder + file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String manifest() {
        StringBuilder text = new StringBuilder("propertyName,value\n")
                .append("manifest.version,1.0\noneroster.version,")
                .append(version)
                .append('\n');
        modes.forEach((file, mode) ->
                text.append("file.").append(file).append(',').append(mode).append('\n'));
        return text.toString();
    }
}
