package org.nmirf.hub.recheck;

import java.util.Locale;

/** A file that cannot be checked. */
final class ForeignFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    enum Reason {
        /** There is no file. */
        EMPTY,
        /** It is larger than what is read. */
        TOO_LARGE,
        /** It holds more practices than an export can. */
        TOO_MANY,
        /** It is no export, or it is damaged. */
        FOREIGN,
        /** It holds no practice. */
        NOTHING;

        /** End of its message keys. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    ForeignFileException(Reason reason) {
        super("file not checked reason=" + reason.word());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
