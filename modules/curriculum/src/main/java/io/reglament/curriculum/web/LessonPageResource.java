package io.reglament.curriculum.web;

import java.util.List;

/**
 * A stretch of a longer list.
 *
 * @param more whether there is something behind it
 */
record LessonPageResource(List<LessonResource> items, int offset, int limit, boolean more) {}
