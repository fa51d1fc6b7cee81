/** The class teacher's board at its addresses. */
@org.jspecify.annotations.NullMarked
package io.reglament.attendance.web.board;
