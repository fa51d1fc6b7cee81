package io.reglament.journal;

import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.regulation.Backfill;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Refused;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.Touches;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lesson records of the bound school. Who may see or keep a lesson is for the caller to ask of
 * {@link io.reglament.curriculum.Lessons}.
 */
@Component
public class LessonRecords {
    /** The most changes that {@link #history} tells at once. */
    public static final int PAGE = 50;

    private final RecordRows records;
    private final RecordAnswers answers;
    private final History history;
    private final Profiles profiles;
    private final Touches touches;
    private final SchoolClock clock;

    LessonRecords(
            RecordRows records,
            RecordAnswers answers,
            History history,
            Profiles profiles,
            Touches touches,
            SchoolClock clock) {
        this.records = records;
        this.answers = answers;
        this.history = history;
        this.profiles = profiles;
        this.touches = touches;
        this.clock = clock;
    }

    /** What stands there; a blank record of version 0 when nothing was ever entered. */
    @Transactional(readOnly = true)
    public LessonRecord of(LessonView lesson) {
        return records.find(lesson.id());
    }

    /** What the lesson's school writes where no homework is set; empty where its regulation has no words for it. */
    public Optional<String> noHomeworkPhrase(LessonView lesson) {
        return profiles.on(lesson.date()).noHomeworkPhrase(lesson.where()).value();
    }

    /** What closes the lesson's homework by now, so that a page can say so before anybody types; empty while open. */
    public Optional<Basis> homeworkClosedBy(LessonView lesson, School school) {
        Regulated<Backfill> backfill = profiles.on(lesson.date()).homeworkBackfill(lesson.where());
        boolean closed = HomeworkIsNotFilledInAfterwards.isClosed(backfill, lesson.date(), clock.today(school.zone()));
        return closed ? Optional.of(backfill.basis()) : Optional.empty();
    }

    /**
     * Takes an entry as a whole, or nothing of it. An entry that changes nothing makes no new version.
     *
     * @throws Refused when the school's regulation does not allow it, or the key has been used for something else
     * @throws RecordChangedMeanwhile when another version stands there than the one typed over
     */
    @Transactional
    public LessonRecord save(LessonView lesson, LessonEntry entry, Member by) {
        LastChange change = new LastChange(by.person(), clock.now().truncatedTo(ChronoUnit.MICROS));
        LessonRecord now = records.lock(lesson.id());
        Optional<LessonRecord> answered = answers.find(entry, lesson.id(), by.person());
        return answered.orElseGet(() -> saveNew(lesson, entry, now, change, by));
    }

    /** The changes of a lesson's record, latest first, at most {@value #PAGE} of them. */
    @Transactional(readOnly = true)
    public List<FieldChange> history(LessonId lesson, int page) {
        return history.page(lesson, page * PAGE, PAGE);
    }

    private LessonRecord saveNew(LessonView lesson, LessonEntry entry, LessonRecord now, LastChange change, Member by) {
        if (entry.version() != now.version()) {
            throw new RecordChangedMeanwhile(now);
        }
        Profile profile = profiles.on(lesson.date());
        LessonRecord next = NextRecord.of(
                now, entry, profile.noHomeworkPhrase(lesson.where()).value(), change);
        if (next.sameContent(now)) {
            return unchanged(entry, now, change);
        }
        LocalDate today = LocalDate.ofInstant(change.at(), by.school().zone());
        HomeworkIsNotFilledInAfterwards.check(
                profile.homeworkBackfill(lesson.where()), lesson.date(), today, now, next);
        return write(lesson.id(), entry, now, next, change);
    }

    private LessonRecord unchanged(LessonEntry entry, LessonRecord now, LastChange asked) {
        if (now.version() > 0) {
            answers.remember(entry, now, asked);
        }
        return now;
    }

    private LessonRecord write(
            LessonId lesson, LessonEntry entry, LessonRecord now, LessonRecord next, LastChange change) {
        if (!records.write(next, change)) {
            // Two first saves at once: a row that is not there yet cannot be locked, so the insert decides.
            return answers.find(entry, lesson, change.by())
                    .orElseThrow(() -> new RecordChangedMeanwhile(records.find(lesson)));
        }
        history.add(now, next, entry, change);
        answers.remember(entry, next, change);
        touches.lesson(lesson.value());
        return next;
    }
}
