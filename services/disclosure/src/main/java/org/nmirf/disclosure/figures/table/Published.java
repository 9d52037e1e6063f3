package org.nmirf.disclosure.figures.table;

/** What a published table says about a cell. */
public sealed interface Published {

    /** Whether this may be said of a count. */
    default boolean isTrueOf(long count) {
        return switch (this) {
            case Shown shown -> shown.count() == count;
            case Rounded rounded -> 2 * Math.abs(rounded.value() - count) <= rounded.base();
            case Hidden _ -> true;
        };
    }

    /** The count itself. */
    record Shown(long count) implements Published {

        /** Refuses negative counts. */
        public Shown {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }

    /**
     * The count, rounded to the nearest multiple.
     *
     * @param value a multiple of the base
     * @param base what was rounded to
     */
    record Rounded(long value, long base) implements Published {

        /** Refuses what is not rounded. */
        public Rounded {
            if (base < 2 || value < 0 || value % base != 0) {
                throw new IllegalArgumentException("not rounded");
            }
        }
    }

    /** Nothing; not the same as zero. */
    record Hidden() implements Published {}
}
