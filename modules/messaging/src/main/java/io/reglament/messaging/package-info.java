/**
 * What people of a school tell each other and what the platform tells them: notices, messages, announcements, who has
 * read them, and their delivery by e-mail within each person's wishes and quiet hours.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {"tenancy", "regulation", "web", "identity", "curriculum"})
package io.reglament.messaging;
