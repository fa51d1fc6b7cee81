package io.reglament.compliance.web;

import io.reglament.compliance.FindingView;
import io.reglament.identity.PersonId;
import io.reglament.regulation.Profile;
import io.reglament.web.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a sheet or a class's day. Names of students come from the roster and stand in no finding. */
@Component
class CourseWords {
    private final Words words;
    private final MessageSource messages;

    CourseWords(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** @param names of students, by their ids */
    String of(FindingView finding, Map<PersonId, String> names, Profile profile, Locale locale) {
        Object[] shown = switch (finding.rule()) {
            case MARKS_SELDOM, MARKS_SELDOM_SOON ->
                new Object[] {
                    student(finding, names), fact(finding, "lessons"), day(finding, "from"), day(finding, "to")
                };
            case NOT_ASKED_AGAIN ->
                new Object[] {student(finding, names), fact(finding, "mark"), day(finding, "on"), day(finding, "to")};
            case MARKS_TOO_FEW ->
                new Object[] {student(finding, names), fact(finding, "marks"), fact(finding, "needed")};
            case PROGRAMME_BEHIND -> new Object[] {fact(finding, "covered"), fact(finding, "needed")};
            case TEST_NOT_PLANNED ->
                new Object[] {form(finding, profile, locale), fact(finding, "number"), day(finding, "by")};
            case TESTS_TOO_NEAR ->
                new Object[] {form(finding, profile, locale), day(finding, "on"), day(finding, "before")};
            case TEST_AT_EDGE -> new Object[] {form(finding, profile, locale), fact(finding, "lesson")};
            case TESTS_OF_DAY -> new Object[] {fact(finding, "tests"), fact(finding, "allowed")};
            case LOAD_OF_DAY -> new Object[] {fact(finding, "lessons"), fact(finding, "allowed")};
            case PAPER_DIFFERS -> new Object[] {fact(finding, "number"), day(finding, "on"), fact(finding, "places")};
            default -> new Object[] {fact(finding, "minutes"), fact(finding, "allowed")};
        };
        return messages.getMessage("compliance.rule." + finding.rule(), shown, locale);
    }

    private static String student(FindingView finding, Map<PersonId, String> names) {
        return finding.student()
                .flatMap(id -> Optional.ofNullable(names.get(id)))
                .orElse("—");
    }

    private static String form(FindingView finding, Profile profile, Locale locale) {
        return new FormNames(profile).of(fact(finding, "form"), locale);
    }

    private String day(FindingView finding, String fact) {
        return words.shortDay(LocalDate.parse(fact(finding, fact)));
    }

    private static String fact(FindingView finding, String name) {
        return finding.facts().getOrDefault(name, "");
    }
}
