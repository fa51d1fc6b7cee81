package io.reglament.compliance.entries;

import io.reglament.compliance.FindingRule;
import io.reglament.compliance.wording.Demands;
import io.reglament.compliance.wording.Worded;
import io.reglament.curriculum.LessonContent;
import io.reglament.curriculum.LessonTopic;
import io.reglament.curriculum.LessonView;
import io.reglament.regulation.Allowance;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules over one lesson's entries against its plan and its hour, as a pure function. */
public record WhatALessonHolds(Profile profile, LessonView lesson) {
    /**
     * What each rule that the regulation has says of the entries that stand.
     *
     * @param planned empty where the group has no approved plan: that is late by itself
     */
    public List<Worded> of(LessonContent entries, Optional<LessonTopic> planned) {
        return Stream.of(plan(entries, planned), none(entries), ahead(entries))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Worded> plan(LessonContent entries, Optional<LessonTopic> planned) {
        return planned.flatMap(topic -> entries.topicSince()
                .flatMap(since -> demands()
                        .judged(
                                Parameters.TOPICS_FOLLOW_PLAN,
                                FindingRule.TOPIC_OFF_PLAN,
                                since,
                                follow -> follow && topic.matched().isEmpty()
                                        ? Optional.of(entries.topic())
                                        : Optional.empty())));
    }

    /** Who ticks that none is set gets the regulation's words; others may be typed as homework. */
    private Optional<Worded> none(LessonContent entries) {
        return entries.homeworkSince()
                .flatMap(since -> demands()
                        .judged(
                                Parameters.NO_HOMEWORK_PHRASE,
                                FindingRule.HOMEWORK_NONE,
                                since,
                                phrase -> !entries.noHomework() && NothingIsSet.inOtherWords(entries.homework(), phrase)
                                        ? Optional.of(entries.homework())
                                        : Optional.empty()));
    }

    /** What is merely recommended is held against nobody. */
    private Optional<Worded> ahead(LessonContent entries) {
        return entries.homeworkSince()
                .flatMap(since -> demands()
                        .judged(
                                Parameters.HOMEWORK_AHEAD,
                                FindingRule.HOMEWORK_AHEAD,
                                since,
                                may -> may == Allowance.FORBIDDEN && since.isBefore(lesson.startsAt())
                                        ? Optional.of("")
                                        : Optional.empty()));
    }

    private Demands demands() {
        return new Demands(profile, lesson.where());
    }
}
