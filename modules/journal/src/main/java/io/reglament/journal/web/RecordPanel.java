package io.reglament.journal.web;

import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonPanel;
import io.reglament.curriculum.LessonTopic;
import io.reglament.curriculum.LessonView;
import io.reglament.curriculum.PlanFacts;
import io.reglament.curriculum.PlannedTopic;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.PersonName;
import io.reglament.journal.LastChange;
import io.reglament.journal.LessonRecord;
import io.reglament.journal.LessonRecords;
import io.reglament.regulation.Basis;
import io.reglament.regulation.ClauseId;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Panel;
import io.reglament.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Topic and homework on the lesson's page: a form that saves as one types, or what stands there for who may only read. */
@Component
class RecordPanel implements LessonPanel {
    private final LessonRecords records;
    private final PlanFacts plans;
    private final People people;
    private final Words words;
    private final SchoolClock clock;

    RecordPanel(LessonRecords records, PlanFacts plans, People people, Words words, SchoolClock clock) {
        this.records = records;
        this.plans = plans;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Panel panel(LessonView lesson, LessonAccess access, Member member) {
        boolean keep = access == LessonAccess.KEEP;
        return new Panel("journal/lesson-panel", Map.of("keep", keep, "record", shown(lesson, keep, member.school())));
    }

    private RecordOnPage shown(LessonView lesson, boolean keep, School school) {
        LessonRecord standing = records.of(lesson);
        Optional<Basis> closed = records.homeworkClosedBy(lesson, school);
        List<ClauseId> clauses = closed.flatMap(Basis::clause).stream().toList();
        boolean none = standing.noHomework();
        return new RecordOnPage(
                "/s/" + school.slug() + "/lessons/" + lesson.id().value() + "/record",
                standing.version(),
                standing.topic(),
                none ? "" : standing.homework(),
                standing.minutes().map(String::valueOf).orElse(""),
                none,
                phrase(standing, lesson),
                closed.isPresent(),
                clauses,
                keep && standing.topic().isBlank() ? offered(lesson) : Optional.empty(),
                standing.lastChange().flatMap(this::name).orElse(""),
                standing.lastChange().map(change -> moment(change, school)).orElse(""));
    }

    private Optional<PlannedTopic> offered(LessonView lesson) {
        return Optional.ofNullable(plans.topics(List.of(lesson)).get(lesson.id()))
                .flatMap(LessonTopic::offered);
    }

    /** What was written then, even if the school has other words now. */
    private String phrase(LessonRecord standing, LessonView lesson) {
        boolean written = standing.noHomework() && !standing.homework().isEmpty();
        return written ? standing.homework() : records.noHomeworkPhrase(lesson).orElse("");
    }

    private Optional<String> name(LastChange change) {
        return people.name(change.by()).map(PersonName::initials);
    }

    private String moment(LastChange change, School school) {
        return words.moment(change.at(), school.zone(), clock.today(school.zone()));
    }
}
