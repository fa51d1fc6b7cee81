package io.reglament.journal.week;

import io.reglament.curriculum.GroupId;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.NextSchoolDay;
import io.reglament.journal.NextSchoolDay.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Homework for a day put together from what was read. */
final class NextDay {
    private final List<LessonView> before;
    private final Map<LessonId, LessonRecord> records;

    private NextDay(List<LessonView> before, Map<LessonId, LessonRecord> records) {
        this.before = before;
        this.records = records;
    }

    /**
     * The day with what is to be done for it. Two lessons in a row that set the very same ask once.
     *
     * @param lessons of the day, at least one
     * @param before of each of their groups those of its last day with lessons
     */
    static NextSchoolDay of(List<LessonView> lessons, List<LessonView> before, Map<LessonId, LessonRecord> records) {
        NextDay next = new NextDay(before, records);
        return new NextSchoolDay(
                lessons.getFirst().date(),
                lessons.stream()
                        .map(LessonView::group)
                        .distinct()
                        .flatMap(next::set)
                        .distinct()
                        .toList());
    }

    private Stream<Assignment> set(GroupId group) {
        return before.stream()
                .filter(lesson -> lesson.group().equals(group))
                .flatMap(lesson -> Optional.ofNullable(records.get(lesson.id()))
                        .filter(record ->
                                !record.noHomework() && !record.homework().isBlank())
                        .map(record ->
                                new Assignment(lesson.subject(), record.homework(), record.minutes(), lesson.date()))
                        .stream());
    }
}
