package io.reglament.compliance.web;

import io.reglament.compliance.dryrun.DryRun;
import io.reglament.compliance.dryrun.DryRunExample;
import io.reglament.compliance.dryrun.DryRunResult;
import io.reglament.compliance.dryrun.DryRunSum;
import io.reglament.compliance.dryrun.DryRunSum.OfWhat;
import io.reglament.compliance.dryrun.DryRuns;
import io.reglament.identity.Member;
import io.reglament.identity.People;
import io.reglament.identity.Permission;
import io.reglament.identity.PersonId;
import io.reglament.identity.PersonName;
import io.reglament.regulation.Profile;
import io.reglament.regulation.Profiles;
import io.reglament.regulation.Severity;
import io.reglament.regulation.Trials;
import io.reglament.tenancy.School;
import io.reglament.tenancy.SchoolClock;
import io.reglament.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of a trial together. */
@Component
class DryRunComposition {
    private final DryRuns runs;
    private final DryRunWords said;
    private final Trials trials;
    private final Profiles profiles;
    private final People people;
    private final Words words;
    private final SchoolClock clock;

    DryRunComposition(
            DryRuns runs,
            DryRunWords said,
            Trials trials,
            Profiles profiles,
            People people,
            Words words,
            SchoolClock clock) {
        this.runs = runs;
        this.said = said;
        this.trials = trials;
        this.profiles = profiles;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    DryRunView of(Member member, DryRun run) {
        School school = member.school();
        DryRunResult whole = runs.result(run);
        DryRunResult result = member.may(Permission.SEE_FINDINGS) ? whole : whole.ofRulesAlone();
        Map<PersonId, String> names = names(result);
        List<DryRunView.Rule> rules =
                result.of(OfWhat.RULE).stream().map(this::rule).toList();
        return new DryRunView(
                run,
                !runs.isOfTheText(run),
                result.now(),
                result.then(),
                rules,
                new DryRunPicture(said.say("compliance.dry-run.now"), said.say("compliance.dry-run.then"))
                        .draw(rules, said::both),
                result.of(OfWhat.TEACHER).stream()
                        .map(sum -> whose(sum, names.getOrDefault(teacher(sum), "—")))
                        .toList(),
                result.of(OfWhat.GROUP).stream()
                        .map(sum -> whose(sum, sum.name()))
                        .toList(),
                examples(school, result, names, run));
    }

    private DryRunView.Rule rule(DryRunSum sum) {
        return new DryRunView.Rule(
                said.rule(sum),
                sum.severity() == Severity.ADVICE,
                sum.now(),
                sum.then(),
                said.change(sum.now(), sum.then()),
                sum.clauseNow(),
                sum.clauseThen());
    }

    private DryRunView.Whose whose(DryRunSum sum, String name) {
        return new DryRunView.Whose(name, sum.now(), sum.then(), said.change(sum.now(), sum.then()));
    }

    private List<DryRunView.Example> examples(
            School school, DryRunResult result, Map<PersonId, String> names, DryRun run) {
        LocalDate today = clock.today(school.zone());
        Profile now = profiles.on(today);
        Profile then = trials.draft(run.draft().version()).map(trials::profile).orElse(now);
        return result.examples().stream()
                .map(example -> example(school, today, example, names, example.foundThen() ? then : now))
                .toList();
    }

    private DryRunView.Example example(
            School school, LocalDate today, DryRunExample example, Map<PersonId, String> names, Profile profile) {
        return new DryRunView.Example(
                words.shortDay(example.date()),
                example.groupLabel(),
                example.subject(),
                names.getOrDefault(example.teacher(), "—"),
                DryRunWords.link("/s/" + school.slug(), example),
                said.what(example, profile),
                example.foundThen(),
                said.why(example, school, today),
                example.clause());
    }

    private Map<PersonId, String> names(DryRunResult result) {
        Stream<PersonId> teachers = Stream.concat(
                result.of(OfWhat.TEACHER).stream().map(DryRunComposition::teacher),
                result.examples().stream().map(DryRunExample::teacher));
        Map<PersonId, PersonName> names = people.names(teachers.collect(Collectors.toSet()));
        return names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().initials()));
    }

    private static PersonId teacher(DryRunSum sum) {
        return new PersonId(UUID.fromString(sum.name()));
    }
}
