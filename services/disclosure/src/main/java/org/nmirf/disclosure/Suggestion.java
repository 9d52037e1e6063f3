package org.nmirf.disclosure;

/** What a reviewer is offered to do with a finding; the reviewer decides. */
public sealed interface Suggestion {

    /**
     * Put a mask.
     *
     * @param replacement such as {@code [PERSON-1]}, the same for one person in all texts of an
     *     item
     */
    record Mask(String replacement) implements Suggestion {}

    /**
     * Say it less exactly.
     *
     * @param replacement in the language of the text, such as a year or "a court"
     */
    record Generalise(String replacement) implements Suggestion {}

    /** Take it out without a trace. */
    record Drop() implements Suggestion {}

    /** Leave it: it tells nothing by itself. */
    record Keep() implements Suggestion {}
}
