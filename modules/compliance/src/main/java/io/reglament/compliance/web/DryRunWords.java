package io.reglament.compliance.web;

import io.reglament.compliance.FindingId;
import io.reglament.compliance.FindingRule;
import io.reglament.compliance.FindingState;
import io.reglament.compliance.FindingView;
import io.reglament.compliance.dryrun.DryRunExample;
import io.reglament.compliance.dryrun.DryRunSum;
import io.reglament.curriculum.LessonId;
import io.reglament.regulation.Basis;
import io.reglament.regulation.Profile;
import io.reglament.regulation.ProfileWords;
import io.reglament.tenancy.School;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says what a trial found: names of rules, how figures differ, and why something is found one way only. */
@Component
class DryRunWords {
    private static final String LESSON = "LESSON";

    private final RuleWords rules;
    private final ProfileWords words;
    private final DueText due;
    private final MessageSource messages;

    DryRunWords(RuleWords rules, ProfileWords words, DueText due, MessageSource messages) {
        this.rules = rules;
        this.words = words;
        this.due = due;
        this.messages = messages;
    }

    /** A rule by itself, without what it was found in. */
    String rule(DryRunSum sum) {
        FindingRule rule = FindingRule.valueOf(sum.name());
        if (rule == FindingRule.OWN) {
            return say("compliance.dry-run.rule.OWN", sum.detail());
        }
        return rule.duty()
                .map(duty -> words.word(duty, LocaleContextHolder.getLocale()))
                .orElseGet(
                        () -> rule == FindingRule.WORK_MARKS ? say("compliance.dry-run.rule.WORK_MARKS") : named(rule));
    }

    /** What an entry lacks, or has too much of, stands in the words of each finding. */
    private String named(FindingRule rule) {
        String name = rule.name();
        MessageSourceResolvable words =
                new DefaultMessageSourceResolvable(new String[] {"compliance.rule." + name}, new Object[] {"…"}, name);
        return messages.getMessage(words, LocaleContextHolder.getLocale());
    }

    String change(int now, int then) {
        if (now == then) {
            return say("compliance.dry-run.same");
        }
        return then > now ? say("compliance.dry-run.more", then - now) : say("compliance.dry-run.fewer", now - then);
    }

    String both(DryRunView.Rule rule) {
        return say("compliance.dry-run.both", rule.name(), rule.now(), rule.then());
    }

    /** By the profile that finds it. */
    String what(DryRunExample example, Profile profile) {
        return rules.of(finding(example), Map.of(), profile, LocaleContextHolder.getLocale());
    }

    String why(DryRunExample example, School school, LocalDate today) {
        boolean owed = example.rule().duty().isPresent() || example.rule() == FindingRule.WORK_MARKS;
        if (!owed) {
            return say(example.foundThen() ? "compliance.dry-run.why.only-then" : "compliance.dry-run.why.only-now");
        }
        String entered = example.mended()
                .map(at -> say("compliance.dry-run.why.entered", due.mended(at, school.zone(), today)))
                .orElseGet(() -> say("compliance.dry-run.why.missing"));
        return say(
                "compliance.dry-run.why.due",
                entered,
                moment(example.dueThen(), school, today),
                moment(example.dueNow(), school, today));
    }

    private String moment(Optional<Instant> at, School school, LocalDate today) {
        return at.map(moment -> due.due(moment, school.zone(), today))
                .orElseGet(() -> say("compliance.dry-run.why.no-due"));
    }

    private static FindingView finding(DryRunExample example) {
        Instant since = example.dueThen().or(example::dueNow).orElse(Instant.EPOCH);
        Basis basis = example.clause().<Basis>map(Basis.ByClause::new).orElseGet(Basis.DistrictDefault::new);
        return new FindingView(
                new FindingId(example.id()),
                example.rule(),
                example.detail(),
                example.facts(),
                Optional.of(new LessonId(example.thing()))
                        .filter(_ -> example.scope().equals(LESSON)),
                example.work(),
                Optional.empty(),
                example.teacher(),
                example.groupLabel(),
                example.subject(),
                example.date(),
                basis,
                since,
                FindingState.OPEN,
                since,
                example.mended(),
                Optional.empty());
    }

    /** A lesson has its own page; a work stands on its group's sheet; anything else has none. */
    static Optional<String> link(String root, DryRunExample example) {
        return example.work()
                .map(work -> root + "/groups/" + work.group().value() + "/sheet")
                .or(() -> Optional.of(root + "/lessons/" + example.thing())
                        .filter(_ -> example.scope().equals(LESSON)));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
