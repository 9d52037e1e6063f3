package org.nmirf.node.outcome;

import java.util.function.Function;

/** What became of a wish. A refusal is an expected answer, not a fault. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused and nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** The outcome of something done. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** The outcome of something refused. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The outcome of something that cannot be taken, with its code and what the text names. */
    static <T> Outcome<T> invalid(String code, Object... arguments) {
        return new Refused<>(Refusal.of(Refusal.Kind.INVALID, code, arguments));
    }

    /** Goes on with the value; a refusal stays as it is. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusal) -> refused(refusal);
        };
    }

    /** Changes the value; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<T, R> change) {
        return then(value -> done(change.apply(value)));
    }

    /**
     * The value, at the edge to HTTP.
     *
     * @throws RefusedException which the application answers as a problem
     */
    default T orProblem() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var refusal) -> throw new RefusedException(refusal);
        };
    }
}
