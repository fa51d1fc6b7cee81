package io.reglament.compliance.web;

import io.reglament.compliance.FindingView.MovedFinding;
import io.reglament.compliance.obligations.SchoolFinding;
import io.reglament.compliance.obligations.SchoolFindings;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.ControlKey;
import io.reglament.regulation.ProfileWords;
import io.reglament.tenancy.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the school as a whole, or the holders of a post, did not do in time, in words. */
@Component
class LateOfSchool {
    private final SchoolFindings findings;
    private final ProfileWords profile;
    private final DueText due;
    private final MessageSource messages;

    LateOfSchool(SchoolFindings findings, ProfileWords profile, DueText due, MessageSource messages) {
        this.findings = findings;
        this.profile = profile;
        this.due = due;
        this.messages = messages;
    }

    /** A line of the list. */
    record Line(
            String name,
            String who,
            String due,
            Optional<String> mended,
            Optional<ClauseId> clause,
            Optional<Moved> moved,
            String path) {}

    /** That an outage moved it, in words, and the clause that gives the time. */
    record Moved(String words, Optional<ClauseId> clause) {}

    List<Line> lines(School school, LocalDate first, LocalDate last, LocalDate today) {
        return findings.late(first, last).stream()
                .map(finding -> new Line(
                        name(finding),
                        finding.who().stream()
                                .map(post -> profile.word(post, locale()))
                                .collect(Collectors.joining(", ")),
                        due.due(finding.dueAt(), school.zone(), today),
                        finding.mendedAt().map(at -> due.mended(at, school.zone(), today)),
                        finding.basis().clause(),
                        finding.moved()
                                .map(by -> new Moved(
                                        due.moved(
                                                new MovedFinding(by, Optional.empty(), Optional.empty()),
                                                school.zone(),
                                                today),
                                        by.clause())),
                        finding.path()))
                .toList();
    }

    /** The module that knows of an obligation has words for its kind, too. */
    private String name(SchoolFinding finding) {
        String kind = finding.kind().equals(SchoolFinding.DUTY)
                ? profile.word(control(finding), locale())
                : Objects.requireNonNull(
                        messages.getMessage("compliance.obligation." + finding.kind(), null, finding.kind(), locale()));
        return finding.label().isEmpty() ? kind : kind + ", " + finding.label();
    }

    private static ControlKey control(SchoolFinding finding) {
        return ControlKey.valueOf(finding.key().substring(0, finding.key().indexOf(':')));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
