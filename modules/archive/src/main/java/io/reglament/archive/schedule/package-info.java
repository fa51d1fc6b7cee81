/** When the regulation in force wants a back-up: moments by the school's calendar. */
@org.jspecify.annotations.NullMarked
package io.reglament.archive.schedule;
