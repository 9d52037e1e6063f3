package org.nmirf.disclosure;

/**
 * A value that must not leave the country: it cannot be printed, compared or serialised.
 *
 * @param <T> what is kept
 */
public final class Confidential<T> {

    static final String MARK = "[confidential]";

    private final T value;

    private Confidential(T value) {
        this.value = value;
    }

    /** Keeps a value. */
    public static <T> Confidential<T> of(T value) {
        return new Confidential<>(value);
    }

    /** The value, for showing it to authorised people inside the country and for nothing else. */
    public T revealInCountry() {
        return value;
    }

    @Override
    public String toString() {
        return MARK;
    }
}
