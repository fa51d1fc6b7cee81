package io.reglament.attendance.web.board;

import io.reglament.curriculum.ClassView;
import java.util.List;

/**
 * A page of classes.
 *
 * @param own those the member leads
 * @param more whether there may be a page behind it
 */
record ClassesOnPage(List<ClassView> classes, List<ClassView> own, int page, boolean more) {
    public boolean isOwn(ClassView schoolClass) {
        return own.contains(schoolClass);
    }
}
