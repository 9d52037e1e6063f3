package org.nmirf.disclosure.figures.sensitivity;

/**
 * How far an attacker's bounds must reach around a hidden cell. Confidential: it follows from the
 * count.
 *
 * @param lowerAtMost the lower bound must be this or less
 * @param upperAtLeast the upper bound must be this or more
 */
public record Need(long lowerAtMost, long upperAtLeast) {

    /** What meets both. */
    public Need and(Need other) {
        return new Need(
                Math.min(lowerAtMost, other.lowerAtMost),
                Math.max(upperAtLeast, other.upperAtLeast));
    }

    @Override
    public String toString() {
        return "Need[confidential]";
    }
}
