package io.reglament.rostering.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ManifestTests {

    @Test
    void onlyVersionOnePointTwoIsRead() {
        assertThat(Faults.of(TestBundle.sound().version("1.1").read()))
                .containsExactly("manifest:3:value:manifest.version");
    }

    @Test
    void theManifestAndTheZipMustAgree() {
        assertThat(Faults.of(TestBundle.sound()
                        .without("roles")
                        .mode("timetable", "absent")
                        .undeclared("enrollments")
                        .mode("users", "full")
                        .read()))
                .containsExactlyInAnyOrder(
                        "roles:0::manifest.file.missing",
                        "timetable:0::manifest.file.absent",
                        "enrollments:0::manifest.file.undeclared",
                        "users:0::manifest.file.undeclared",
                        "manifest:8:value:manifest.mode");
    }

    @Test
    void aBundleWithoutManifestIsRefused() {
        byte[] nothing = "PK\005\006".concat("\0".repeat(18)).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Faults.of(new BundleReader().read(new ByteArrayInputStream(nothing))))
                .containsExactly("manifest:0::manifest.missing");
    }

    @Test
    void headersAreChecked() {
        assertThat(Faults.of(TestBundle.sound()
                        .with("orgs", "sourcedId,name,name", "o1,School,school")
                        .read()))
                .containsExactly("orgs:1:name:column.duplicate", "orgs:1:type:column.missing");
        assertThat(Faults.of(TestBundle.sound()
                        .with("orgs", "sourcedId;name;type", "o1;School;school")
                        .read()))
                .containsExactly("orgs:1::csv.semicolon");
        assertThat(Faults.of(TestBundle.sound().withBytes("orgs", new byte[0]).read()))
                .containsExactly("orgs:1::header.missing");
    }
}
