package org.nmirf.hub.gathering;

import java.util.regex.Pattern;

/** Finds e-mail addresses in what everybody will read. */
final class Mailboxes {

    // A name after a slash, as in https://example.org/@network, is no mailbox.
    private static final Pattern MAILBOX =
            Pattern.compile("[\\p{L}\\p{N}_.+-]\\s?[@\uFF20]\\s?[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}]");

    private Mailboxes() {}

    static boolean isIn(String text) {
        return MAILBOX.matcher(text).find();
    }
}
