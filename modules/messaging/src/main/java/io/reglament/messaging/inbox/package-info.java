/** What lies before a person: notices, threads and announcements together. */
@org.jspecify.annotations.NullMarked
package io.reglament.messaging.inbox;
