/**
 * Packages of one school: everything the school owns in an open form, with checksums; made when the school's regulation
 * says, kept in as many places as it says, read back and verified, and restored into an empty school.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "tenancy",
            "regulation",
            "web",
            "identity",
            "curriculum",
            "messaging",
            "journal",
            "compliance"
        })
package io.reglament.archive;
