package io.reglament.regulation.own;

import java.util.Map;
import java.util.Optional;

/** One thing with its facts as conditions see them: made once, judged by many rules. */
public final class Stated {
    private final About about;
    private final Over over;
    private final Map<String, Object> facts;
    private final boolean fits;

    private Stated(About about, Over over, Values values) {
        this.about = about;
        this.over = over;
        this.facts = Map.of(over.key(), values);
        this.fits = over.facts().fits(values);
    }

    /** States what was gathered. */
    public static Stated of(About about) {
        Over over = Over.of(about);
        return new Stated(about, over, values(about));
    }

    public About about() {
        return about;
    }

    public Over over() {
        return over;
    }

    Map<String, Object> facts() {
        return facts;
    }

    /** False where there is more of something than the estimate of the cost counted on. */
    boolean fits() {
        return fits;
    }

    /** The fact at a path such as {@code lesson.homework.minutes}; empty where it is not stated. */
    Optional<Object> at(String path) {
        Optional<Object> value = Optional.of(new Values(facts));
        for (String step : path.split("\\.", -1)) {
            value = value.flatMap(found -> found instanceof Values some ? some.find(step) : Optional.empty());
        }
        return value;
    }

    private static Values values(About about) {
        return switch (about) {
            case AboutLesson lesson -> KnownFacts.LESSON.values(lesson);
            case AboutWork work -> KnownFacts.WORK.values(work);
            case AboutMark mark -> KnownFacts.MARK.values(mark);
            case AboutAbsence absence -> KnownFacts.ABSENCE.values(absence);
            case AboutSheet sheet -> KnownFacts.SHEET.values(sheet);
        };
    }
}
