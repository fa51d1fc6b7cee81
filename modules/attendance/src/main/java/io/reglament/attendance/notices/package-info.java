/** What parents tell the school of an absence, before it or after it, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.notices;
