package org.nmirf.disclosure;

import java.util.function.Function;

/**
 * The result of a step towards release: the next state, or the reason why not.
 *
 * @param <T> the state reached
 */
public sealed interface Outcome<T> {

    /** The step succeeded. */
    record Passed<T>(T value) implements Outcome<T> {}

    /** The step was refused; nothing was produced. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** The outcome of a further step, which is not taken after a refusal. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> step) {
        return switch (this) {
            case Passed<T> passed -> step.apply(passed.value());
            case Refused<T> refused -> new Refused<>(refused.refusal());
        };
    }

    /** The state reached; for callers that have ruled out a refusal. */
    default T orElseThrow() {
        return switch (this) {
            case Passed<T> passed -> passed.value();
            case Refused<T> refused ->
                    throw new IllegalStateException("refused: " + refused.refusal().reason());
        };
    }

    /** A refusal without findings. */
    static <T> Outcome<T> refuse(Refusal.Reason reason) {
        return new Refused<>(Refusal.of(reason));
    }
}
