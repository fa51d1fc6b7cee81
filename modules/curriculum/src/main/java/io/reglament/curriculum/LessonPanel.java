package io.reglament.curriculum;

import io.reglament.identity.Member;
import io.reglament.web.Panel;

/** Port: a module's part of the lesson page. */
public interface LessonPanel {
    /** The place on the page, lowest first. */
    int order();

    /**
     * The panel for this member.
     *
     * @param access KEEP or VIEW, never NONE
     */
    Panel panel(LessonView lesson, LessonAccess access, Member member);
}
