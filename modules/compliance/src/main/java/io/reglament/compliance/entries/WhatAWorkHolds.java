package io.reglament.compliance.entries;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.wording.Demands;
import io.reglament.compliance.wording.Worded;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.WorkContent;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules over one work's theme, form and task, as a pure function. */
public record WhatAWorkHolds(Profile profile, Where where) {
    /** What each rule that the regulation has says of it; one that is sat later may be owed from a later moment on. */
    public List<Worded> of(HeldWork work) {
        return Stream.of(theme(work), form(work), task(work))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The work's title or the topic of its lesson is the theme; without a topic the lesson itself is late. */
    private Optional<Worded> theme(HeldWork work) {
        WorkContent content = work.content();
        return themeOwedSince(work)
                .flatMap(since -> new Demands(profile, where)
                        .judged(
                                Parameters.THEME_REQUIRED_FOR,
                                FindingRule.WORK_THEME,
                                since,
                                forms -> forms.contains(content.form()) && !themed(work)
                                        ? Optional.of(content.title())
                                        : Optional.empty()));
    }

    private boolean themed(HeldWork work) {
        ExactTheme theme = ExactTheme.of(profile);
        return theme.standsIn(work.content().title())
                || work.lesson()
                        .map(LessonContent::topic)
                        .filter(theme::standsIn)
                        .isPresent();
    }

    private static Optional<Instant> themeOwedSince(HeldWork work) {
        Instant made = work.content().made();
        if (work.content().lesson().isEmpty()) {
            return Optional.of(later(made, work.dayOver()));
        }
        return work.lesson().flatMap(LessonContent::topicSince).map(since -> later(made, since));
    }

    private Optional<Worded> form(HeldWork work) {
        return marked(
                work,
                Parameters.FORM_REQUIRED,
                FindingRule.WORK_FORM,
                profile.form(work.content().form()).isEmpty());
    }

    private Optional<Worded> task(HeldWork work) {
        return marked(
                work,
                Parameters.TASK_REQUIRED,
                FindingRule.WORK_TASK,
                work.content().title().isBlank());
    }

    /** Before the first mark nothing was marked amiss. */
    private Optional<Worded> marked(HeldWork work, Parameter<Boolean> parameter, FindingRule rule, boolean lacking) {
        return work.firstMark()
                .flatMap(since -> new Demands(profile, where)
                        .judged(
                                parameter,
                                rule,
                                since,
                                required -> required && lacking
                                        ? Optional.of(work.content().form())
                                        : Optional.empty()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
