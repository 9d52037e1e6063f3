package org.nmirf.disclosure.text;

/** Says that a text is longer than what is scanned; the message holds lengths only. */
public final class TextTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextTooLongException(int length, int limit) {
        super("text of " + length + " UTF-16 units exceeds the limit of " + limit);
    }
}
