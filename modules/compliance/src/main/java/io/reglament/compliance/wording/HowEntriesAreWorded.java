package io.reglament.compliance.wording;

import io.reglament.compliance.FindingRule;
import io.reglament.curriculum.LessonContent;
import io.reglament.regulation.Allowance;
import io.reglament.regulation.HomeworkPart;
import io.reglament.regulation.Parameter;
import io.reglament.regulation.Parameters;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Regulated;
import io.reglament.regulation.TextLanguage;
import io.reglament.regulation.Where;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules over the words of one lesson's topic and homework, as a pure function. What is not entered is late or not, and
 * none of these.
 */
public record HowEntriesAreWorded(Profile profile, Where lesson) {
    /** What each rule that the regulation has says of the entries that stand. */
    public List<Worded> of(LessonContent entries) {
        return Stream.concat(topic(entries), homework(entries)).toList();
    }

    private Stream<Worded> topic(LessonContent entries) {
        return entries.topicSince().stream()
                .flatMap(since -> Stream.of(
                                language(Parameters.TOPIC_LANGUAGE, FindingRule.TOPIC_LANGUAGE, entries.topic(), since),
                                shortened(
                                        Parameters.TOPIC_ABBREVIATIONS,
                                        FindingRule.TOPIC_SHORTENED,
                                        entries.topic(),
                                        since),
                                again(entries.topic(), since))
                        .flatMap(Optional::stream));
    }

    private Stream<Worded> homework(LessonContent entries) {
        return entries.homeworkSince().stream()
                .filter(_ -> !entries.noHomework())
                .flatMap(since -> Stream.of(
                                language(
                                        Parameters.HOMEWORK_LANGUAGE,
                                        FindingRule.HOMEWORK_LANGUAGE,
                                        entries.homework(),
                                        since),
                                shortened(
                                        Parameters.HOMEWORK_ABBREVIATIONS,
                                        FindingRule.HOMEWORK_SHORTENED,
                                        entries.homework(),
                                        since),
                                parts(entries, since))
                        .flatMap(Optional::stream));
    }

    private Optional<Worded> language(
            Parameter<Set<TextLanguage>> parameter, FindingRule rule, String text, Instant since) {
        return judged(parameter, rule, since, allowed -> {
            boolean possible = !Collections.disjoint(LanguageOfText.possible(text), allowed);
            return possible ? Optional.empty() : Optional.of("");
        });
    }

    private Optional<Worded> shortened(Parameter<Allowance> parameter, FindingRule rule, String text, Instant since) {
        return judged(parameter, rule, since, allowance -> {
            List<String> found = allowance == Allowance.FORBIDDEN ? new ShortenedWords(signs()).in(text) : List.of();
            return found.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", found));
        });
    }

    private Optional<Worded> again(String topic, Instant since) {
        return judged(
                Parameters.TOPIC_REPEAT_MARKS,
                FindingRule.TOPIC_AGAIN,
                since,
                allowance -> allowance == Allowance.FORBIDDEN && SameAgain.standsIn(topic)
                        ? Optional.of(topic)
                        : Optional.empty());
    }

    /** Minutes that were entered beside the text count as said. */
    private Optional<Worded> parts(LessonContent entries, Instant since) {
        return judged(Parameters.HOMEWORK_PARTS, FindingRule.HOMEWORK_PARTS, since, wanted -> {
            Set<HomeworkPart> lacking = EnumSet.noneOf(HomeworkPart.class);
            lacking.addAll(wanted);
            lacking.removeAll(PartsOfHomework.in(entries.homework()));
            entries.homeworkMinutes().ifPresent(_ -> lacking.remove(HomeworkPart.MINUTES));
            return lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(lacking.stream().map(Enum::name).collect(Collectors.joining(",")));
        });
    }

    private Set<String> signs() {
        return profile.find(Parameters.ALLOWED_SIGNS, Where.ANYWHERE)
                .map(Regulated::value)
                .orElse(Set.of());
    }

    private <T> Optional<Worded> judged(
            Parameter<T> parameter, FindingRule rule, Instant since, Function<T, Optional<String>> fault) {
        return new Demands(profile, lesson).judged(parameter, rule, since, fault);
    }
}
