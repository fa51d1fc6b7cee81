/**
 * What a school's own regulation requires: the clause register, the profile (the regulation in executable form), its
 * versions, and deadlines as the regulation words them. The calendar that turns a deadline into an instant lives in
 * curriculum.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Regulation",
        allowedDependencies = {"tenancy"})
package io.reglament.regulation;
