package io.reglament.attendance.web.board;

import java.util.List;
import java.util.Optional;

/**
 * A page of the classes that one may open.
 *
 * @param next the next page's number, where there may be more
 */
record ClassPageResource(List<ClassResource> classes, Optional<Integer> next) {}
