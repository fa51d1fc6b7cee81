package io.reglament.regulation;

import java.util.function.Function;

/** A value of a profile together with what it rests on, and what comes of it when it is not kept. */
public record Regulated<T>(T value, Basis basis, Severity severity) {
    /** A value whose breach makes a finding. */
    public Regulated(T value, Basis basis) {
        this(value, basis, Severity.BREACH);
    }

    /** What is made of the value, on the same basis. */
    public <U> Regulated<U> map(Function<? super T, ? extends U> making) {
        return new Regulated<>(making.apply(value), basis, severity);
    }

    /** Whether an entry against it is refused; what only recommends, or binds nobody, refuses nothing. */
    public boolean refuses() {
        return basis.binding() && severity == Severity.BREACH;
    }
}
