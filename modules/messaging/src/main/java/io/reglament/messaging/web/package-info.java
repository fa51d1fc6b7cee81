/** The pages of messages. */
@org.jspecify.annotations.NullMarked
package io.reglament.messaging.web;
