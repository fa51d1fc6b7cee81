/**
 * Rules over journal data and what they find: what was not entered by its due moment, shown by teacher, class, day and
 * clause; and the pages on which a school reads and changes its regulation.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {"tenancy", "regulation", "regulation::own", "web", "identity", "curriculum", "messaging"
        })
package io.reglament.compliance;
