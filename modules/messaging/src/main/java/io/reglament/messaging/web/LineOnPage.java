package io.reglament.messaging.web;

import java.time.Instant;

/**
 * A line of the inbox as the page shows it.
 *
 * @param kind notice, thread or announcement
 * @param from empty for a notice
 */
record LineOnPage(String kind, String address, String words, String from, Instant at, boolean unread) {}
