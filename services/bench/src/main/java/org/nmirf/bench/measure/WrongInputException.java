package org.nmirf.bench.measure;

/** What was typed, or a file it names, cannot be measured; the message says why, for people. */
public final class WrongInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Wrong input.
     *
     * @param message names the option, or the file and its line
     */
    public WrongInputException(String message) {
        super(message);
    }
}
