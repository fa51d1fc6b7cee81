package io.reglament.attendance.web.board;

import java.util.UUID;

/**
 * A class.
 *
 * @param title such as 7-Б
 * @param grade 1 to 11; 0 where the roster states none
 */
record ClassResource(UUID id, String title, int grade) {}
