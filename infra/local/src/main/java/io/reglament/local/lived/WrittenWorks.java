package io.reglament.local.lived;

import io.reglament.local.lived.Course.Place;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Work;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Written works by the programme, with the school's forms and weights; the bigger ones are announced a week before. */
final class WrittenWorks {
    private static final int OFTEN = 3;
    private static final int EVERY_OFTEN = 10;
    private static final int EVERY = 6;
    private static final Set<String> ANNOUNCED = Set.of("test", "dictation", "essay", "exposition");
    private static final Duration BEFORE = Duration.ofDays(7);

    private final Programme programme;
    private final SchoolRules rules;
    private final Entering entering;
    private final Marking marking;

    WrittenWorks(Programme programme, SchoolRules rules, Entering entering, Marking marking) {
        this.programme = programme;
        this.rules = rules;
        this.entering = entering;
        this.marking = marking;
    }

    /** Empty in most lessons. */
    Optional<Work> in(LessonToFill lesson, Place place, String topic, Map<UUID, Away> away) {
        int every = place.aWeek() >= OFTEN ? EVERY_OFTEN : EVERY;
        List<String> forms = programme.works(lesson.subject());
        if (forms.isEmpty()
                || place.number() % every != every - 1
                || !place.usual()
                || lesson.grade() < rules.firstMarkedGrade()) {
            return Optional.empty();
        }
        int turn = place.number() / every;
        String form = forms.get(turn % forms.size());
        String title = rules.forms().getOrDefault(form, form) + " № " + (turn + 1) + ": " + topic;
        return Optional.ofNullable(rules.weights().get(form))
                .map(weight -> new Work(
                        id(lesson, form),
                        Optional.of(lesson.id()),
                        form,
                        title,
                        weight,
                        ANNOUNCED.contains(form),
                        ANNOUNCED.contains(form) ? lesson.startsAt().minus(BEFORE) : lesson.startsAt(),
                        marks(lesson, place, form, away)));
    }

    private List<Mark> marks(LessonToFill lesson, Place place, String form, Map<UUID, Away> away) {
        return entering.papers(lesson, place).stream()
                .flatMap(at -> lesson.students().stream()
                        .filter(student -> !Away.ABSENT.equals(away.get(student.id())))
                        .map(student -> marking.mark(student, lesson, form, at)))
                .toList();
    }

    private static UUID id(LessonToFill lesson, String form) {
        return UUID.nameUUIDFromBytes((lesson.id() + " " + form).getBytes(StandardCharsets.UTF_8));
    }

    /** The announced ones are known before their day. */
    static Instant horizon(Instant now) {
        return now.plus(BEFORE);
    }
}
