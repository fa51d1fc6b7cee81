package io.reglament.local.lived;

import io.reglament.local.lived.Course.Place;
import io.reglament.local.load.LessonToFill;
import io.reglament.local.load.LessonToFill.Student;
import io.reglament.local.load.Story;
import io.reglament.local.load.Told;
import io.reglament.local.load.Told.Away;
import io.reglament.local.load.Told.Mark;
import io.reglament.local.load.Told.Reason;
import io.reglament.local.load.Told.Roll;
import io.reglament.local.load.Told.Work;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The whole story of a school's lessons, whatever the time; {@link UntilNow} tells what of it has happened yet. */
final class LivedYear implements Story {
    private static final String ORAL = "oral";
    private static final int ANSWER_OF_HUNDRED = 25;
    private static final int ANSWER_OF_HUNDRED_WHERE_MANY = 14;
    /** Of a subject once or twice a week, so that a term has its marks there too. */
    private static final List<Integer> ANSWER_OF_HUNDRED_BY_WEEK = List.of(80, 50);

    private static final int MANY = 18;

    private final SchoolRules rules;
    private final Dice dice;
    private final Programme programme = new Programme();
    private final Course course;
    private final Entering entering;
    private final Absences absences;
    private final Teaching teaching;
    private final Marking marking;
    private final WrittenWorks works;

    /**
     * A story.
     *
     * @param lessons the school's, in the order of time, also those to come
     * @param occasions what befell the whole school
     */
    LivedYear(List<LessonToFill> lessons, ZoneId zone, SchoolRules rules, Parts parts, Occasions occasions, Dice dice) {
        this.rules = rules;
        this.dice = dice;
        this.course = new Course(lessons);
        this.entering = new Entering(dice, zone, parts, new Outage(occasions.outage(), zone));
        this.absences = new Absences(dice, parts, occasions);
        this.teaching = new Teaching(programme, rules, dice, zone);
        this.marking = new Marking(dice);
        this.works = new WrittenWorks(programme, rules, entering, marking);
    }

    @Override
    public Told of(LessonToFill lesson) {
        Place place = course.of(lesson);
        Map<UUID, Away> away = absences.of(lesson);
        Optional<Instant> rolled = entering.roll(lesson);
        Optional<Work> written = works.in(lesson, place, teaching.topic(lesson, place), away);
        List<Work> all = new ArrayList<>(written.stream().toList());
        if (written.isEmpty()) {
            answers(lesson, place, away).ifPresent(all::add);
        }
        return new Told(
                entering.record(lesson).map(at -> teaching.entry(lesson, place, at)),
                rolled.map(at -> new Roll(away, at)),
                all,
                rolled.isPresent() ? reasons(lesson) : List.of());
    }

    /** The lesson's own column, made with its first mark. */
    private Optional<Work> answers(LessonToFill lesson, Place place, Map<UUID, Away> away) {
        if (lesson.grade() < rules.firstMarkedGrade() || !programme.marked(lesson.subject())) {
            return Optional.empty();
        }
        int share = share(lesson, place);
        List<Mark> marks = new ArrayList<>();
        for (Student student : lesson.students()) {
            boolean asked = dice.roll(100, "asked " + student.sourcedId() + Entering.key(lesson)) < share;
            if (asked && !Away.ABSENT.equals(away.get(student.id()))) {
                marks.add(marking.mark(student, lesson, ORAL, entering.answer(lesson, marks.size())));
            }
        }
        return marks.stream()
                .map(Mark::at)
                .min(Comparator.naturalOrder())
                .flatMap(first -> Optional.ofNullable(rules.weights().get(ORAL))
                        .map(weight -> new Work(
                                lesson.id(), Optional.of(lesson.id()), ORAL, "", weight, false, first, marks)));
    }

    private static int share(LessonToFill lesson, Place place) {
        if (place.aWeek() <= ANSWER_OF_HUNDRED_BY_WEEK.size()) {
            return ANSWER_OF_HUNDRED_BY_WEEK.get(place.aWeek() - 1);
        }
        return lesson.students().size() > MANY ? ANSWER_OF_HUNDRED_WHERE_MANY : ANSWER_OF_HUNDRED;
    }

    private List<Reason> reasons(LessonToFill lesson) {
        return lesson.students().stream()
                .flatMap(student -> reason(student, lesson).stream())
                .toList();
    }

    private Optional<Reason> reason(Student student, LessonToFill lesson) {
        return absences.why(student, lesson)
                .map(Absences.Why::reason)
                .filter(rules.reasons()::contains)
                .flatMap(reason -> student.classTeacher()
                        .flatMap(by -> entering.reason(lesson, student.sourcedId(), absences.isSickForLong(student))
                                .map(at -> new Reason(student.id(), reason, by, at))));
    }
}
