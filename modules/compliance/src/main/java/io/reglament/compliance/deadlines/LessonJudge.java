package io.reglament.compliance.deadlines;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.deadlines.Finding.About;
import io.reglament.compliance.deadlines.Finding.Place;
import io.reglament.curriculum.DeadlineCalendar;
import io.reglament.curriculum.DueMoment;
import io.reglament.curriculum.LessonFacts;
import io.reglament.curriculum.LessonId;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.Lessons;
import io.reglament.regulation.Duty;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is owed for lessons: topic, homework, roll, and oral marks where some were given; and how they are entered. */
@Component
class LessonJudge implements Judge {
    private final Lessons lessons;
    private final DeadlineCalendar calendar;
    private final List<LessonFacts> facts;
    private final SchoolRegistry schools;
    private final NotesOnEntries notes;

    LessonJudge(
            Lessons lessons,
            DeadlineCalendar calendar,
            List<LessonFacts> facts,
            SchoolRegistry schools,
            NotesOnEntries notes) {
        this.lessons = lessons;
        this.calendar = calendar;
        this.facts = List.copyOf(facts);
        this.schools = schools;
        this.notes = notes;
    }

    @Override
    public Scope scope() {
        return Scope.LESSON;
    }

    @Override
    public Looked look(Collection<UUID> ids, Instant now) {
        List<LessonView> held = lessons.find(ids.stream().map(LessonId::new).toList());
        School school = schools.current();
        Judgement judgement = new Judgement(school.onAirFrom(), now);
        List<Judged> judged = new ArrayList<>(judged(held, judgement));
        judged.addAll(notes.of(held, judgement, school.zone()));
        return new Looked(
                held.stream().collect(Collectors.toMap(lesson -> lesson.id().value(), LessonView::date)), judged);
    }

    private List<Judged> judged(List<LessonView> held, Judgement judgement) {
        Map<LessonId, Map<Duty, DueMoment>> due = calendar.due(held);
        EnteredSince entered =
                EnteredSince.of(facts, held.stream().map(LessonView::id).toList());
        return held.stream()
                .flatMap(lesson -> due.getOrDefault(lesson.id(), Map.of()).entrySet().stream()
                        .filter(duty -> entered.judges(lesson.id(), duty.getKey()))
                        .map(duty -> judged(judgement, lesson, duty.getKey(), duty.getValue(), entered)))
                .toList();
    }

    private static Judged judged(
            Judgement judgement, LessonView lesson, Duty duty, DueMoment due, EnteredSince entered) {
        return new Judged(
                new Place(lesson.id().value(), FindingRule.of(duty)),
                About.of(lesson),
                due,
                judgement.of(lesson.date(), due, entered.of(lesson.id(), duty)));
    }
}
