package org.nmirf.mail;

/**
 * Why a mail was not taken. It never holds a word of the mail or of the server's answer, which may
 * quote both.
 *
 * @param cause what went wrong
 * @param reply the server's reply code (RFC 5321, section 4.2), or 0 when there was none
 */
public record Fault(Cause cause, int reply) {

    /** What can go wrong. */
    public enum Cause {
        /** The address is none. */
        ADDRESS,
        /** The server does not know the recipient, or takes nothing for them. */
        RECIPIENT,
        /** The server does not take this mail. */
        CONTENT,
        /** The server does not take mail from this site's address, or takes none from it now. */
        SENDER,
        /** The server asks to come again later. */
        BUSY,
        /** The server is not there, or hung up. */
        CONNECTION,
        /** The server is there and does not answer in time. */
        TIMEOUT,
        /** The server does not know user and password, or wants them where none are set. */
        SIGN_IN,
        /** No encrypted connection as the settings want it. */
        ENCRYPTION,
        /** The site could not write the mail. */
        OTHER
    }

    static Fault of(Cause cause) {
        return new Fault(cause, 0);
    }
}
