package io.reglament.compliance.inspections;

import static io.reglament.compliance.inspections.Steps.step;

import io.reglament.compliance.inspections.StepView.What;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.Lessons;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Refused;
import io.reglament.tenancy.Ids;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Absent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remarks of inspections: made on a lesson, a work or a teacher's keeping, answered by their owner, and judged. */
@Component
public class Remarks {
    /** Remarks on a page. */
    public static final int PAGE = 50;

    /** Remarks of one inspection at most. */
    public static final int MOST = 200;

    private final RemarkRows rows;
    private final InspectionRows inspections;
    private final RemarkPlaces places;
    private final Steps steps;
    private final TimeToPutRight time;
    private final RemarkNotices notices;
    private final Lessons lessons;
    private final People people;
    private final SchoolClock clock;

    Remarks(
            RemarkRows rows,
            InspectionRows inspections,
            RemarkPlaces places,
            Steps steps,
            TimeToPutRight time,
            RemarkNotices notices,
            Lessons lessons,
            People people,
            SchoolClock clock) {
        this.rows = rows;
        this.inspections = inspections;
        this.places = places;
        this.steps = steps;
        this.time = time;
        this.notices = notices;
        this.lessons = lessons;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What a remark is on: of the three the first that is there.
     *
     * @param finding a late lesson or work of the inspection's scope
     * @param lesson any lesson of the school
     * @param teacher whose keeping as a whole
     */
    public record On(Optional<UUID> finding, Optional<UUID> lesson, Optional<UUID> teacher) {}

    /**
     * Makes a remark in an open inspection, due as the regulation says, and tells its owner.
     *
     * @throws Refused {@code compliance.remark.closed}, {@code .nowhere} or {@code .too-many}
     */
    @Transactional
    public void make(UUID inspection, On on, String words, Member member) {
        InspectionView now = inspections.lock(inspection).orElseThrow(Absent::new);
        if (now.closing().isPresent()) {
            throw refused("closed");
        }
        if (rows.of(inspection, MOST).size() == MOST) {
            throw refused("too-many");
        }
        RemarkView remark = remark(now, on, words, member);
        rows.add(remark);
        inspections.touch(inspection);
        steps.add(inspection, Optional.of(remark.id()), step(What.REMARKED, words, member.person(), remark.madeAt()));
        notices.made(remark, member.school().zone());
    }

    /** The owner says that it is put right. */
    @Transactional
    public void answer(UUID remark, int version, String words, Member member) {
        RemarkView now = rows.find(remark)
                .filter(each -> each.teacher().equals(member.person()))
                .orElseThrow(Absent::new);
        Instant at = clock.now();
        if (!rows.answer(remark, version, words, at)) {
            throw new ChangedMeanwhile();
        }
        steps.add(now.inspection(), Optional.of(remark), step(What.ANSWERED, words, member.person(), at));
        notices.answered(now);
    }

    /** An inspector takes the answer. */
    @Transactional
    public void accept(UUID inspection, UUID remark, int version, String words, Member member) {
        judge(of(inspection, remark), version, RemarkState.ACCEPTED, words, member);
    }

    /** An inspector sends the answer back, with words; the time for putting it right stays as it was. */
    @Transactional
    public void giveBack(UUID inspection, UUID remark, int version, String words, Member member) {
        RemarkView now = of(inspection, remark);
        judge(now, version, RemarkState.RETURNED, words, member);
        notices.returned(now, member.school().zone());
    }

    /** Those of an inspection, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<RemarkView> of(UUID inspection) {
        return rows.of(inspection, MOST);
    }

    /** Those on a person's lessons, what has to be put right first; a page and one more where another follows. */
    @Transactional(readOnly = true)
    public List<RemarkView> ofTeacher(PersonId teacher, int page) {
        return rows.ofTeacher(teacher, Math.multiplyExact(page, PAGE), PAGE + 1);
    }

    /** All that were made in [from, until), in the order of time; a page and one more where another follows. */
    @Transactional(readOnly = true)
    public List<RemarkView> made(Instant from, Instant until, int page) {
        return rows.made(from, until, Math.multiplyExact(page, PAGE), PAGE + 1);
    }

    private void judge(RemarkView now, int version, RemarkState state, String words, Member member) {
        Instant at = clock.now();
        boolean accepted = state == RemarkState.ACCEPTED;
        if (!rows.judge(now.id(), version, state, words, accepted ? Optional.of(at) : Optional.empty())) {
            throw new ChangedMeanwhile();
        }
        What what = accepted ? What.ACCEPTED : What.RETURNED;
        steps.add(now.inspection(), Optional.of(now.id()), step(what, words, member.person(), at));
    }

    private RemarkView of(UUID inspection, UUID remark) {
        return rows.find(remark)
                .filter(each -> each.inspection().equals(inspection))
                .orElseThrow(Absent::new);
    }

    private RemarkView remark(InspectionView inspection, On on, String words, Member member) {
        Spot spot = spot(inspection, on);
        Instant now = clock.now();
        TimeToPutRight.Due due = time.from(now, member.school().zone());
        Optional<ClauseId> clause = due.basis().clause();
        return new RemarkView(
                Ids.next(),
                inspection.id(),
                spot.teacher(),
                spot.label(),
                spot.lesson(),
                spot.group(),
                words,
                member.person(),
                now,
                clause,
                due.at(),
                RemarkState.OPEN,
                "",
                Optional.empty(),
                "",
                1);
    }

    private Spot spot(InspectionView inspection, On on) {
        return on.finding()
                .flatMap(id -> places.find(id, inspection.scope()))
                .map(Spot::of)
                .or(() -> on.lesson()
                        .flatMap(id -> lessons.find(new LessonId(id)))
                        .map(Spot::of))
                .or(() -> on.teacher().map(PersonId::new).filter(this::isThere).map(Spot::of))
                .orElseThrow(() -> refused("nowhere"));
    }

    private boolean isThere(PersonId teacher) {
        return people.name(teacher).isPresent();
    }

    private static Refused refused(String why) {
        return new Refused("compliance.remark." + why, new Basis.NotRegulated());
    }
}
