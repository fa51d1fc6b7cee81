package io.reglament.compliance.dryrun;

import io.reglament.compliance.deadlines.Compared;
import io.reglament.compliance.dryrun.DryRunSum.OfWhat;
import io.reglament.regulation.ClauseId;
import io.reglament.regulation.Severity;
import io.reglament.tenancy.Ids;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a day adds to a trial. */
record Piece(List<DryRunSum> sums, List<DryRunExample> examples) {
    /** Of each rule and each direction. */
    static final int EXAMPLES = 5;

    static final Piece NOTHING = new Piece(List.of(), List.of());

    static Piece of(Collection<Compared> found) {
        Map<Object, DryRunSum> sums = new LinkedHashMap<>();
        found.stream()
                .flatMap(Piece::sums)
                .forEach(sum ->
                        sums.merge(List.of(sum.of(), sum.name(), sum.detail(), sum.severity()), sum, Piece::together));
        return new Piece(List.copyOf(sums.values()), examples(found));
    }

    /** A hint is held against no teacher and no group. */
    private static Stream<DryRunSum> sums(Compared one) {
        Stream<DryRunSum> rule = Stream.of(
                sum(one, OfWhat.RULE, one.key().rule().name(), one.key().ownRule()));
        return one.key().severity() == Severity.ADVICE
                ? rule
                : Stream.concat(
                        rule,
                        Stream.of(
                                sum(
                                        one,
                                        OfWhat.TEACHER,
                                        one.key().teacher().value().toString(),
                                        ""),
                                sum(one, OfWhat.GROUP, one.key().groupLabel(), "")));
    }

    private static DryRunSum sum(Compared one, OfWhat what, String name, String detail) {
        boolean rule = what == OfWhat.RULE;
        return new DryRunSum(
                what,
                name,
                detail,
                one.key().severity(),
                one.now().clause().filter(_ -> rule),
                one.then().clause().filter(_ -> rule),
                one.now().broken() ? 1 : 0,
                one.then().broken() ? 1 : 0);
    }

    private static DryRunSum together(DryRunSum one, DryRunSum other) {
        return new DryRunSum(
                one.of(),
                one.name(),
                one.detail(),
                one.severity(),
                either(one.clauseNow(), other.clauseNow()),
                either(one.clauseThen(), other.clauseThen()),
                one.now() + other.now(),
                one.then() + other.then());
    }

    private static Optional<ClauseId> either(Optional<ClauseId> one, Optional<ClauseId> other) {
        return one.or(() -> other);
    }

    private static List<DryRunExample> examples(Collection<Compared> found) {
        Map<Object, Integer> of = new LinkedHashMap<>();
        return found.stream()
                .filter(one -> one.now().broken() != one.then().broken())
                .filter(one -> of.merge(
                                List.of(
                                        one.then().broken(),
                                        one.key().rule(),
                                        one.key().ownRule(),
                                        one.key().severity()),
                                1,
                                Integer::sum)
                        <= EXAMPLES)
                .map(Piece::example)
                .toList();
    }

    private static DryRunExample example(Compared one) {
        Compared.Found finds = one.then().broken() ? one.then() : one.now();
        return new DryRunExample(
                Ids.next(),
                one.then().broken(),
                one.key().rule(),
                one.key().ownRule(),
                one.key().severity(),
                one.scope(),
                one.key().id(),
                one.key().work(),
                one.key().teacher(),
                one.key().groupLabel(),
                one.key().subject(),
                one.key().date(),
                finds.clause(),
                one.now().due(),
                one.then().due(),
                finds.mended(),
                finds.facts());
    }
}
