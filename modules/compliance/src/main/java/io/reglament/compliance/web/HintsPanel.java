package io.reglament.compliance.web;

import io.reglament.compliance.FindingView;
import io.reglament.compliance.Findings;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonPanel;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the regulation would have otherwise in this lesson's entries, on the lesson's own page. */
@Component
class HintsPanel implements LessonPanel {
    private static final int AFTER_THE_ENTRIES = 30;

    private final Findings findings;
    private final RuleWords words;
    private final Profiles profiles;
    private final SchoolClock clock;

    HintsPanel(Findings findings, RuleWords words, Profiles profiles, SchoolClock clock) {
        this.findings = findings;
        this.words = words;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** A line of the panel. */
    record Hint(String words, Optional<ClauseId> clause) {}

    @Override
    public int order() {
        return AFTER_THE_ENTRIES;
    }

    @Override
    public Panel panel(LessonView lesson, LessonAccess access, Member member) {
        List<FindingView> notes = findings.notes(lesson.id());
        return new Panel(
                "compliance/lesson-panel", Map.of("hints", notes.isEmpty() ? List.of() : hints(notes, member)));
    }

    private List<Hint> hints(List<FindingView> notes, Member member) {
        Profile profile = profiles.on(clock.today(member.school().zone()));
        return notes.stream()
                .map(note -> new Hint(
                        words.of(note, Map.of(), profile, LocaleContextHolder.getLocale()),
                        note.basis().clause()))
                .toList();
    }
}
