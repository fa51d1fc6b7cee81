/** What people write to each other and announce to many, and who has read it. */
@org.jspecify.annotations.NullMarked
package io.reglament.messaging.threads;
