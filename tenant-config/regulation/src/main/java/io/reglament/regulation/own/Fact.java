package io.reglament.regulation.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One thing that a condition may ask for.
 *
 * @param unit what a number counts or measures
 * @param always false where it may be unstated
 * @param value as CEL knows it: long, double, boolean, String, Values or a list of them
 */
record Fact<T>(String name, FactKind kind, Unit unit, boolean always, Function<T, Optional<Object>> value) {

    static <T> Fact<T> text(String name, int most, Function<T, String> value) {
        return new Fact<>(name, new FactKind.Text(most), Unit.NONE, true, all -> Optional.of(value.apply(all)));
    }

    static <T> Fact<T> word(String name, Vocabulary.Of of, Function<T, String> value) {
        return new Fact<>(name, new FactKind.Word(of), Unit.NONE, true, all -> Optional.of(value.apply(all)));
    }

    static <T> Fact<T> wordIf(String name, Vocabulary.Of of, Function<T, Optional<String>> value) {
        return new Fact<>(
                name,
                new FactKind.Word(of),
                Unit.NONE,
                false,
                all -> value.apply(all).map(Function.identity()));
    }

    static <T> Fact<T> date(String name, Function<T, LocalDate> value) {
        return word(name, Vocabulary.Of.DAYS, all -> value.apply(all).toString());
    }

    static <T> Fact<T> whole(String name, Unit unit, ToIntFunction<T> value) {
        return new Fact<>(name, FactKind.Single.WHOLE, unit, true, all -> Optional.of((long) value.applyAsInt(all)));
    }

    static <T> Fact<T> wholeIf(String name, Unit unit, Function<T, Optional<Integer>> value) {
        return new Fact<>(
                name,
                FactKind.Single.WHOLE,
                unit,
                false,
                all -> value.apply(all).map(Integer::longValue));
    }

    static <T> Fact<T> number(String name, Function<T, BigDecimal> value) {
        return new Fact<>(
                name,
                FactKind.Single.NUMBER,
                Unit.NONE,
                true,
                all -> Optional.of(value.apply(all).doubleValue()));
    }

    static <T> Fact<T> numberIf(String name, Function<T, Optional<BigDecimal>> value) {
        return new Fact<>(
                name,
                FactKind.Single.NUMBER,
                Unit.NONE,
                false,
                all -> value.apply(all).map(BigDecimal::doubleValue));
    }

    static <T> Fact<T> yesNo(String name, Predicate<T> value) {
        return new Fact<>(name, FactKind.Single.YES_NO, Unit.NONE, true, all -> Optional.of(value.test(all)));
    }

    static <T, P> Fact<T> partIf(String name, FactType<P> part, Function<T, Optional<P>> value) {
        return new Fact<>(
                name,
                new FactKind.Part(part),
                Unit.NONE,
                false,
                all -> value.apply(all).map(part::values));
    }

    static <T, P> Fact<T> many(String name, FactType<P> each, int most, Function<T, List<P>> value) {
        return new Fact<>(
                name,
                new FactKind.Many(each, most),
                Unit.NONE,
                true,
                all -> Optional.of(value.apply(all).stream().map(each::values).toList()));
    }
}
