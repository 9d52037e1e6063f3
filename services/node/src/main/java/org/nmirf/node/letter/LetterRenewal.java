package org.nmirf.node.letter;

import java.util.Optional;

/**
 * Words letters again that leave on a later day than the one they were worded on: after a weekend,
 * in a digest, or when the mail server is back. A feature whose letters speak of days has a bean.
 */
public interface LetterRenewal {

    /**
     * Whether that letter can be worded again; if not, it leaves as it is.
     *
     * @param once of the letter
     */
    boolean knows(Letter.Kind kind, String once);

    /**
     * The letter as of now; only what it says counts. Empty: there is nothing left to say, and the
     * letter is withdrawn.
     *
     * @param to who it was posted to
     * @throws RuntimeException if that cannot be told now; the letter then leaves as it is
     */
    Optional<Letter> again(Letter.Kind kind, String once, Addressee to);
}
