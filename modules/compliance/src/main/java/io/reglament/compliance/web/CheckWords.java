package io.reglament.compliance.web;

import io.reglament.compliance.duties.DutyStanding;
import io.reglament.compliance.inspections.InspectionScope;
import io.reglament.compliance.inspections.InspectionView;
import io.reglament.compliance.inspections.RemarkView;
import io.reglament.identity.People;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.CheckItem;
import io.reglament.regulation.ProfileWords;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says inspections and remarks in the user's language, with people's names; each list costs one query for them. */
@Component
class CheckWords {
    private final Words words;
    private final DutiesComposition duties;
    private final ProfileWords profile;
    private final People people;
    private final MessageSource messages;
    private final SchoolClock clock;

    CheckWords(
            Words words,
            DutiesComposition duties,
            ProfileWords profile,
            People people,
            MessageSource messages,
            SchoolClock clock) {
        this.words = words;
        this.duties = duties;
        this.profile = profile;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** Something to choose in a form. */
    record Choice(String value, String label) {}

    /** An inspection in a list. */
    record Line(UUID id, String opened, String by, String name, String scope, boolean closed) {}

    /** A remark as pages show it. */
    record RemarkLine(
            RemarkView remark,
            String teacher,
            String by,
            String made,
            String due,
            Optional<String> answered,
            boolean late,
            Optional<String> href) {}

    Choice choice(DutyStanding standing) {
        String plan = standing.duty().plan().map(what -> ": " + what).orElse("");
        return new Choice(
                standing.duty().key(), duties.name(standing.duty()) + ", " + duties.days(standing.duty()) + plan);
    }

    /** By their names. */
    List<Choice> people(Collection<PersonId> some) {
        return people.names(some).entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey().value().toString(), entry.getValue().full()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<Line> lines(List<InspectionView> inspections, School school) {
        Set<PersonId> named = inspections.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.openedBy()), each.scope().teacher().stream()))
                .collect(Collectors.toSet());
        Map<PersonId, PersonName> names = people.names(named);
        return inspections.stream()
                .map(each -> new Line(
                        each.id(),
                        moment(each.openedAt(), school.zone()),
                        initials(names, each.openedBy()),
                        name(each),
                        scope(each.scope(), names),
                        each.closing().isPresent()))
                .toList();
    }

    List<RemarkLine> remarks(List<RemarkView> remarks, School school) {
        Set<PersonId> named = new HashSet<>();
        remarks.forEach(each -> {
            named.add(each.teacher());
            named.add(each.madeBy());
        });
        Map<PersonId, PersonName> names = people.names(named);
        return remarks.stream().map(each -> remark(each, names, school)).toList();
    }

    private RemarkLine remark(RemarkView each, Map<PersonId, PersonName> names, School school) {
        ZoneId zone = school.zone();
        String root = "/s/" + school.slug();
        return new RemarkLine(
                each,
                initials(names, each.teacher()),
                initials(names, each.madeBy()),
                moment(each.madeAt(), zone),
                words.shortDay(LocalDate.ofInstant(each.dueAt().minus(Duration.ofNanos(1)), zone)),
                each.answeredAt().map(at -> moment(at, zone)),
                each.late(clock.now()),
                each.lesson()
                        .map(lesson -> root + "/lessons/" + lesson.value())
                        .or(() -> each.group().map(group -> root + "/groups/" + group.value() + "/sheet")));
    }

    String name(InspectionView inspection) {
        return inspection
                .control()
                .map(control -> profile.word(control, locale()))
                .orElseGet(() -> say("compliance.inspection.out-of-turn"));
    }

    String scope(InspectionScope scope) {
        return scope(scope, people.names(scope.teacher().stream().toList()));
    }

    String item(CheckItem item) {
        return profile.word(item, locale());
    }

    String initials(PersonId person) {
        return initials(people.names(List.of(person)), person);
    }

    String moment(Instant at, ZoneId zone) {
        return words.moment(at, zone, clock.today(zone));
    }

    String day(LocalDate day) {
        return words.shortDay(day);
    }

    private String scope(InspectionScope scope, Map<PersonId, PersonName> names) {
        String days = words.shortDay(scope.first()) + " – " + words.shortDay(scope.last());
        String whom = Stream.of(
                        scope.teacher().map(teacher -> initials(names, teacher)), scope.classLabel(), scope.subject())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return days + "; " + (whom.isEmpty() ? say("compliance.inspection.whole-school") : whom);
    }

    private static String initials(Map<PersonId, PersonName> names, PersonId person) {
        return Optional.ofNullable(names.get(person)).map(PersonName::initials).orElse("—");
    }

    private String say(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
