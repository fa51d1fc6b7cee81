package io.reglament.local.lived;

import io.reglament.local.lived.Course.Place;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Told.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What was taught and set for home. */
final class Teaching {
    private static final List<String> STAGES =
            List.of("", ": закрепление", ": решение заданий", ": практикум", ": обобщение", ": работа над ошибками");
    private static final int NONE_IN = 8;
    private static final int GRADES_WITHOUT_HOMEWORK = 1;

    private final Programme programme;
    private final SchoolRules rules;
    private final Dice dice;
    private final ZoneId zone;

    Teaching(Programme programme, SchoolRules rules, Dice dice, ZoneId zone) {
        this.programme = programme;
        this.rules = rules;
        this.dice = dice;
        this.zone = zone;
    }

    Entry entry(LessonToFill lesson, Place place, Instant at) {
        String topic = topic(lesson, place) + STAGES.get(place.number() % place.aWeek() % STAGES.size());
        if (closed(lesson, at)) {
            return new Entry(topic, "", Optional.empty(), false, at);
        }
        List<String> homework = programme.homework(lesson.subject());
        String about = Entering.key(lesson);
        if (homework.isEmpty()
                || lesson.grade() <= GRADES_WITHOUT_HOMEWORK
                || dice.oneIn(NONE_IN, "no homework " + about)) {
            return new Entry(topic, rules.noHomework(), Optional.empty(), true, at);
        }
        int number = 3 + place.number();
        String set = homework.get(dice.roll(homework.size(), "homework " + about))
                .replace("{n}", String.valueOf(number))
                .replace("{m}", String.valueOf(number + 2 + dice.roll(4, "more " + about)));
        int minutes = 10 + 5 * dice.roll(lesson.grade() < 5 ? 3 : 5, "minutes " + about);
        return new Entry(topic, set, Optional.of(minutes), false, at);
    }

    /** One a week, and again from the start when the programme is through. */
    String topic(LessonToFill lesson, Place place) {
        List<String> topics = programme.topics(lesson.subject(), lesson.grade());
        return topics.get(place.number() / place.aWeek() % topics.size());
    }

    private boolean closed(LessonToFill lesson, Instant at) {
        return rules.homeworkOnTheDayAlone()
                && lesson.date().isBefore(at.atZone(zone).toLocalDate());
    }
}
