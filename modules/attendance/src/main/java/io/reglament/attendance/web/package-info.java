/** The roll at its addresses and on the lesson's page. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.web;
