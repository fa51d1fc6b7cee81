package io.reglament.curriculum.thematic;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonTopic;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlannedTopic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan laid over the lessons of a group's year, in the order of time, with what was written in them. */
final class Course {
    private final List<PlannedTopic> topics;
    private final List<LessonView> lessons;
    private final Map<LessonId, LessonTopic> byLesson = new LinkedHashMap<>();
    private final List<List<LocalDate>> taught = new ArrayList<>();
    private final int[] hourOf;
    private int last = -1;

    private Course(List<PlannedTopic> topics, List<LessonView> lessons) {
        this.topics = List.copyOf(topics);
        this.lessons = List.copyOf(lessons);
        this.hourOf = new int[topics.size() + 1];
        for (PlannedTopic topic : topics) {
            taught.add(new ArrayList<>());
            hourOf[taught.size()] = hourOf[taught.size() - 1] + topic.hours();
        }
    }

    static Course of(List<PlannedTopic> topics, List<LessonView> lessons, Map<LessonId, String> written) {
        Course course = new Course(topics, lessons);
        SameWords words = new SameWords(topics);
        for (int i = 0; i < lessons.size(); i++) {
            LessonView lesson = lessons.get(i);
            course.take(i, lesson, written.getOrDefault(lesson.id(), ""), words);
        }
        return course;
    }

    Map<LessonId, LessonTopic> byLesson() {
        return Collections.unmodifiableMap(byLesson);
    }

    boolean written(LessonView lesson) {
        LessonTopic topic = byLesson.get(lesson.id());
        return topic != null && !topic.written().isBlank();
    }

    List<LessonView> lessons() {
        return lessons;
    }

    List<PlannedTopic> topics() {
        return topics;
    }

    int hours() {
        return hourOf[topics.size()];
    }

    /** The days of the lessons in which it was written, by place from 0. */
    List<LocalDate> taught(int place) {
        return List.copyOf(taught.get(place));
    }

    /** It was taught, and for all its hours or until a later one began. */
    boolean covered(int place) {
        return !taught.get(place).isEmpty()
                && (place < last
                        || taught.get(place).size() >= topics.get(place).hours());
    }

    boolean skipped(int place) {
        return taught.get(place).isEmpty() && place < last;
    }

    /** Hours of it that count as covered. */
    int coveredHours(int place) {
        int hours = topics.get(place).hours();
        return covered(place) ? hours : Math.min(hours, taught.get(place).size());
    }

    /** The day of the lesson with which it ends if every lesson takes one hour; empty where the year has no such lesson. */
    Optional<LocalDate> byCalendar(int place) {
        int end = hourOf[place + 1];
        return end > lessons.size()
                ? Optional.empty()
                : Optional.of(lessons.get(end - 1).date());
    }

    /** What comes next after all that is written: the one under way, the one behind it, at the end what was skipped. */
    Optional<PlannedTopic> next() {
        if (last >= 0 && !covered(last)) {
            return Optional.of(topics.get(last));
        }
        for (int place = last + 1; place < topics.size(); place++) {
            if (!covered(place)) {
                return Optional.of(topics.get(place));
            }
        }
        return topics.stream().filter(topic -> skipped(topic.ordinal() - 1)).findFirst();
    }

    private void take(int number, LessonView lesson, String written, SameWords words) {
        Optional<PlannedTopic> offered = next();
        List<Integer> same = words.of(written);
        Optional<Integer> match = same.isEmpty() ? Optional.empty() : Optional.of(best(same));
        match.ifPresent(place -> {
            taught.get(place).add(lesson.date());
            last = Math.max(last, place);
        });
        byLesson.put(lesson.id(), new LessonTopic(hour(number), offered, written, match.map(topics::get)));
    }

    /** Of topics with the same words the one that goes on, or the first that lies ahead, or the first that is open. */
    private int best(List<Integer> same) {
        return same.stream()
                .filter(place -> place >= last && open(place))
                .findFirst()
                .or(() -> same.stream().filter(this::open).findFirst())
                .orElseGet(same::getLast);
    }

    private boolean open(int place) {
        return taught.get(place).size() < topics.get(place).hours();
    }

    private Optional<PlannedTopic> hour(int number) {
        for (int place = 0; place < topics.size(); place++) {
            if (number < hourOf[place + 1]) {
                return Optional.of(topics.get(place));
            }
        }
        return Optional.empty();
    }
}
