/** What programs read: groups, sheets, works, and a student's week and marks. */
@org.jspecify.annotations.NullMarked
package io.reglament.journal.web.api;
