/** Notices of absence at their addresses: the family's page and the class teacher's. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.web.notices;
