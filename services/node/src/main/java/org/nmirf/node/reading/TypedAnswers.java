package org.nmirf.node.reading;

/**
 * Answers to the three questions as they were typed, kept so that nothing typed is lost.
 *
 * @param singlingOut whether one person or case could be picked out
 * @param linking whether it could be tied to somebody
 * @param inference whether something unsaid could be worked out
 */
record TypedAnswers(String singlingOut, String linking, String inference) {

    /** Name of the flash attribute. */
    static final String ATTRIBUTE = "answers";

    static final TypedAnswers NONE = new TypedAnswers("", "", "");
}
