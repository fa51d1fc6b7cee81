package io.reglament.attendance.web;

/**
 * A student of the group on the roll.
 *
 * @param mark {@code present}, {@code absent} or {@code late}
 * @param minutes by how much late; empty when nobody looked at the clock
 */
record StudentOnPage(String id, String name, String mark, String minutes) {}
