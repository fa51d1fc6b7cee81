package io.reglament.local.lived;

import io.reglament.local.lived.Course.Place;
import io.reglament.local.load.LessonToFill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The topics of a group's year as its teacher planned them: the programme's, each for a week of lessons. */
record PlannedCourse(Programme programme, SchoolRules rules) {
    private static final int OFTEN = 3;
    private static final int EVERY_OFTEN = 10;
    private static final int EVERY = 6;
    private static final Set<String> PLANNED = Set.of("test", "dictation", "essay", "exposition");

    /**
     * A topic.
     *
     * @param term its place in the year, from 1
     * @param test the form of the work that is written in one of its hours
     */
    record Topic(int term, String words, int hours, Optional<String> test, String homework) {}

    /**
     * All of a year.
     *
     * @param lessons the group's, in the order of time; at least one
     * @param place of any of them
     */
    List<Topic> topics(List<LessonToFill> lessons, Place place) {
        LessonToFill any = lessons.getFirst();
        List<String> words = programme.topics(any.subject(), any.grade());
        List<UUID> terms = lessons.stream().map(LessonToFill::term).distinct().toList();
        List<Topic> topics = new ArrayList<>();
        for (int from = 0; from < lessons.size(); from += place.aWeek()) {
            int to = Math.min(lessons.size(), from + place.aWeek());
            topics.add(new Topic(
                    terms.indexOf(lessons.get(from).term()) + 1,
                    words.get(from / place.aWeek() % words.size()),
                    to - from,
                    test(any, place.aWeek(), from, to),
                    programme.homework(any.subject()).stream()
                            .filter(set -> set.indexOf('{') < 0)
                            .findFirst()
                            .orElse("")));
        }
        return topics;
    }

    private Optional<String> test(LessonToFill any, int aWeek, int from, int to) {
        List<String> forms = programme.works(any.subject());
        int every = aWeek >= OFTEN ? EVERY_OFTEN : EVERY;
        int turn = to / every - 1;
        boolean ends = to / every > from / every;
        return ends && !forms.isEmpty() && any.grade() >= rules.firstMarkedGrade()
                ? Optional.of(forms.get(turn % forms.size()))
                        .filter(form -> PLANNED.contains(form) && rules.forms().containsKey(form))
                : Optional.empty();
    }
}
