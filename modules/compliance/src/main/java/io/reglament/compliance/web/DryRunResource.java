package io.reglament.compliance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.compliance.dryrun.DryRun;
import io.reglament.compliance.dryrun.DryRunExample;
import io.reglament.compliance.dryrun.DryRunResult;
import io.reglament.compliance.dryrun.DryRunSum;
import io.reglament.compliance.dryrun.DryRunSum.OfWhat;
import io.reglament.regulation.ClauseId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A trial of a draft.
 *
 * @param state QUEUED, RUNNING, STOPPED, DONE, CHANGED or FAILED
 * @param older whether the draft has another text by now
 * @param daysDone of {@code days}
 * @param looked how many lessons and works were tried
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DryRunResource(
        UUID id,
        int version,
        String state,
        boolean older,
        LocalDate first,
        LocalDate last,
        long days,
        long daysDone,
        int looked,
        Instant askedAt,
        int now,
        int then,
        List<Sum> rules,
        List<Sum> teachers,
        List<Sum> groups,
        List<Example> examples) {
    DryRunResource {
        rules = List.copyOf(rules);
        teachers = List.copyOf(teachers);
        groups = List.copyOf(groups);
        examples = List.copyOf(examples);
    }

    /** The trial that was asked for last; empty where there was none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Latest(Optional<DryRunResource> latest) {}

    /** Days on which to try a draft; both are counted. */
    record Days(@NotNull LocalDate first, @NotNull LocalDate last) {}

    /**
     * How much is found by the versions in force, and by the draft.
     *
     * @param name of the rule, the teacher's id, the label of the group
     * @param severity BREACH or ADVICE
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sum(
            String name,
            String detail,
            String severity,
            int now,
            int then,
            Optional<String> clauseNow,
            Optional<String> clauseThen) {
        static Sum of(DryRunSum sum) {
            return new Sum(
                    sum.name(),
                    sum.detail(),
                    sum.severity().name(),
                    sum.now(),
                    sum.then(),
                    sum.clauseNow().map(ClauseId::value),
                    sum.clauseThen().map(ClauseId::value));
        }
    }

    /** Something that one way finds and the other does not. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Example(
            boolean foundThen,
            String rule,
            String detail,
            String scope,
            UUID thing,
            UUID teacher,
            String group,
            LocalDate date,
            Optional<Instant> dueNow,
            Optional<Instant> dueThen,
            Optional<Instant> mended) {
        static Example of(DryRunExample example) {
            return new Example(
                    example.foundThen(),
                    example.rule().name(),
                    example.detail(),
                    example.scope(),
                    example.thing(),
                    example.teacher().value(),
                    example.groupLabel(),
                    example.date(),
                    example.dueNow(),
                    example.dueThen(),
                    example.mended());
        }
    }

    static DryRunResource of(DryRun run, boolean older, DryRunResult result) {
        return new DryRunResource(
                run.id(),
                run.draft().version(),
                run.state().name(),
                older,
                run.first(),
                run.last(),
                run.days(),
                run.daysDone(),
                run.looked(),
                run.askedAt(),
                result.now(),
                result.then(),
                sums(result, OfWhat.RULE),
                sums(result, OfWhat.TEACHER),
                sums(result, OfWhat.GROUP),
                result.examples().stream().map(Example::of).toList());
    }

    private static List<Sum> sums(DryRunResult result, OfWhat what) {
        return result.of(what).stream().map(Sum::of).toList();
    }
}
