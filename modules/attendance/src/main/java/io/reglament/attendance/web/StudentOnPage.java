package io.reglament.attendance.web;

import java.util.Optional;

/**
 * A student of the group on the roll.
 *
 * @param mark {@code present}, {@code absent} or {@code late}
 * @param minutes by how much late; empty when nobody looked at the clock
 * @param notice what home told of the day
 */
record StudentOnPage(String id, String name, String mark, String minutes, Optional<NoticeOnPage> notice) {}
