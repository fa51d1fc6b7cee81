package io.reglament.compliance.web;

import io.reglament.compliance.FindingView;
import io.reglament.compliance.Findings;
import io.reglament.curriculum.LessonAccess;
import io.reglament.curriculum.LessonPanel;
import io.reglament.curriculum.LessonView;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the regulation would have otherwise in this lesson's entries, and what stands open on the group's sheet, on the
 * lesson's own page. Everybody sees what he answers for himself, who sees all findings all of it.
 */
@Component
class HintsPanel implements LessonPanel {
    private static final int AFTER_THE_ENTRIES = 30;
    private static final int MOST_OF_SHEET = 20;

    private final Findings findings;
    private final RuleWords words;
    private final People people;
    private final Profiles profiles;
    private final SchoolClock clock;

    HintsPanel(Findings findings, RuleWords words, People people, Profiles profiles, SchoolClock clock) {
        this.findings = findings;
        this.words = words;
        this.people = people;
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
        List<FindingView> notes = Stream.concat(
                        findings.notes(lesson.id()).stream().filter(note -> concerns(note, member)),
                        findings.sheet(lesson.group()).stream()
                                .filter(note -> concerns(note, member))
                                .limit(MOST_OF_SHEET))
                .toList();
        return new Panel(
                "compliance/lesson-panel", Map.of("hints", notes.isEmpty() ? List.of() : hints(notes, member)));
    }

    private static boolean concerns(FindingView note, Member member) {
        return member.may(Permission.SEE_FINDINGS) || note.teacher().equals(member.person());
    }

    private List<Hint> hints(List<FindingView> notes, Member member) {
        Map<PersonId, String> students = students(notes);
        Profile profile = profiles.on(clock.today(member.school().zone()));
        return notes.stream()
                .map(note -> new Hint(
                        words.of(note, students, profile, LocaleContextHolder.getLocale()),
                        note.basis().clause()))
                .toList();
    }

    private Map<PersonId, String> students(List<FindingView> notes) {
        Set<PersonId> about =
                notes.stream().flatMap(note -> note.student().stream()).collect(Collectors.toSet());
        Map<PersonId, String> names = new HashMap<>();
        if (!about.isEmpty()) {
            people.names(about).forEach((person, name) -> names.put(person, name.initials()));
        }
        return names;
    }
}
