package org.nmirf.disclosure;

/**
 * The approver's answers to the three questions by which a text counts as anonymous: Article 29
 * Working Party, Opinion 05/2014 on anonymisation techniques (WP216), section 2.2.2. Each answer
 * says in words why it cannot be done; it stays in the country.
 *
 * @param singlingOut whether somebody who knows the field could pick out one person or case
 * @param linking whether the text could be tied to a person or case by something else that is known
 * @param inference whether something that is not said could be worked out about somebody
 */
public record Assessment(String singlingOut, String linking, String inference) {

    /** Whether every question is answered. */
    public boolean isComplete() {
        return !singlingOut.isBlank() && !linking.isBlank() && !inference.isBlank();
    }

    /** Never the answers: they may say what the text does not. */
    @Override
    public String toString() {
        return Confidential.MARK;
    }
}
