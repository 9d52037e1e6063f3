package org.nmirf.disclosure;

/** What a reviewer decided about one finding. */
public sealed interface Decision {

    /** Replace it by a mask such as {@code [EMAIL-1]}; hidden characters are deleted. */
    record Mask() implements Decision {}

    /**
     * Replace it by something less exact.
     *
     * @param replacement not blank, itself free of identifiers
     */
    record Generalise(String replacement) implements Decision {}

    /**
     * Leave it as it is.
     *
     * @param reason why that harms nobody; not blank
     */
    record Keep(String reason) implements Decision {}

    private static boolean isComplete(Decision decision) {
        return switch (decision) {
            case Mask ignored -> true;
            case Generalise generalise -> !generalise.replacement().isBlank();
            case Keep keep -> !keep.reason().isBlank();
        };
    }

    /** Whether it says all that it must. */
    default boolean isComplete() {
        return isComplete(this);
    }
}
