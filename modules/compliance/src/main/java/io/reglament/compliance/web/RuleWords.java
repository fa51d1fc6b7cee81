package io.reglament.compliance.web;

import io.reglament.compliance.FindingView;
import io.reglament.compliance.FoundWork;
import io.reglament.identity.PersonId;
import io.reglament.regulation.HomeworkPart;
import io.reglament.regulation.OwnRule;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a finding is about: what is missing, how an entry is worded, or what a school's own rule says. */
@Component
class RuleWords {
    private static final String WORDS = "words";

    private final ProfileWords words;
    private final CourseWords courses;
    private final MessageSource messages;

    RuleWords(ProfileWords words, CourseWords courses, MessageSource messages) {
        this.words = words;
        this.courses = courses;
        this.messages = messages;
    }

    /**
     * In the user's language.
     *
     * @param names of the students whom findings are about
     * @param profile in force today, which names forms of control and has the words of own rules
     */
    String of(FindingView finding, Map<PersonId, String> names, Profile profile, Locale locale) {
        return switch (finding.rule()) {
            case TOPIC, HOMEWORK, ROLL, ORAL_MARKS ->
                finding.rule().duty().map(duty -> words.word(duty, locale)).orElse("—");
            case WORK_MARKS -> marks(finding, profile, locale);
            case HOMEWORK_PARTS -> say("HOMEWORK_PARTS", parts(finding, locale), locale);
            case MARKS_SELDOM,
                    MARKS_SELDOM_SOON,
                    NOT_ASKED_AGAIN,
                    MARKS_TOO_FEW,
                    PROGRAMME_BEHIND,
                    TEST_NOT_PLANNED,
                    TESTS_OF_DAY,
                    TESTS_TOO_NEAR,
                    TEST_AT_EDGE,
                    HOMEWORK_OF_DAY,
                    HOMEWORK_OF_WEEKEND,
                    LOAD_OF_DAY,
                    PAPER_DIFFERS -> courses.of(finding, names, profile, locale);
            case WORK_FORM ->
                say("WORK_FORM", finding.work().map(FoundWork::form).orElse("—"), locale);
            case WORK_THEME, WORK_TASK -> say(finding.rule().name(), form(finding, profile, locale), locale);
            case TOPIC_LANGUAGE,
                    TOPIC_SHORTENED,
                    TOPIC_AGAIN,
                    TOPIC_OFF_PLAN,
                    HOMEWORK_LANGUAGE,
                    HOMEWORK_SHORTENED,
                    HOMEWORK_NONE,
                    HOMEWORK_AHEAD,
                    WORK_EVERYONE,
                    FEW_MARKS -> say(finding.rule().name(), finding.facts().getOrDefault(WORDS, ""), locale);
            case OWN -> own(finding, profile, locale);
        };
    }

    private String marks(FindingView finding, Profile profile, Locale locale) {
        return messages.getMessage("compliance.work-marks", new Object[] {form(finding, profile, locale)}, locale);
    }

    private static String form(FindingView finding, Profile profile, Locale locale) {
        FormNames forms = new FormNames(profile);
        return finding.work().map(work -> forms.of(work.form(), locale)).orElse("—");
    }

    /** A rule that the regulation has dropped is known by its key alone. */
    private static String own(FindingView finding, Profile profile, Locale locale) {
        return profile.rules().stream()
                .filter(rule -> rule.key().equals(key(finding)))
                .findFirst()
                .map(OwnRule::message)
                .map(message -> message.in(locale, finding.facts()))
                .orElse(key(finding));
    }

    /** Behind it may stand whose mark or absence it is. */
    private static String key(FindingView finding) {
        int student = finding.detail().indexOf('/');
        return student < 0 ? finding.detail() : finding.detail().substring(0, student);
    }

    private String parts(FindingView finding, Locale locale) {
        return Arrays.stream(finding.facts().getOrDefault(WORDS, "").split(",", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> words.word(HomeworkPart.valueOf(part), locale))
                .collect(Collectors.joining(", "));
    }

    private String say(String rule, String words, Locale locale) {
        return messages.getMessage("compliance.rule." + rule, new Object[] {words}, locale);
    }
}
