package org.nmirf.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.Fault.Cause;

/**
 * A reply of a mail server that refuses, and what it means for whoever sends: whether this
 * recipient, this letter or the site itself is refused, and for how long. The reply code is that of
 * RFC 5321, section 4.2; the enhanced code (class.subject.detail) that of RFC 3463 and its registry
 * at IANA. Of the enhanced code subject and detail count; whether it lasts says the reply code.
 *
 * <p>The first row that fits holds. A recipient is given up for good only where the answer says so,
 * because servers answer the same commands with their trouble about the sender.
 *
 * <table>
 * <caption>Meanings</caption>
 * <tr><th>Reply</th><th>Enhanced</th><th>To</th><th>Meaning</th></tr>
 * <tr><td>421</td><td>any</td><td>any</td><td>the server closes: away</td></tr>
 * <tr><td>530, 534, 535, 538</td><td>any</td><td>any</td><td>sign-in wanted: away</td></tr>
 * <tr><td>500 and on</td><td>x.2.3, x.3.4, x.6.x</td><td>any</td>
 *     <td>too long, or not to be read: the letter is refused</td></tr>
 * <tr><td>any</td><td>any</td><td>MAIL</td><td>never this recipient's: away</td></tr>
 * <tr><td>any</td><td>x.1.7, x.1.8</td><td>any</td><td>the sender's address: away</td></tr>
 * <tr><td>any</td><td>x.3.x</td><td>any</td><td>the server's own trouble: away</td></tr>
 * <tr><td>any</td><td>x.4.5</td><td>any</td><td>too much mail, a quota: away</td></tr>
 * <tr><td>400 to 499</td><td>any</td><td>RCPT, DATA</td><td>postponed</td></tr>
 * <tr><td>500 and on</td><td>x.1.x, x.2.1, x.7.17, x.7.18</td><td>RCPT, DATA</td>
 *     <td>unknown, disabled, or somebody else's by now: the recipient is refused</td></tr>
 * <tr><td>500 and on</td><td>x.2.x, x.4.x, x.7.2</td><td>RCPT, DATA</td>
 *     <td>full, not reached, or a closed list: postponed</td></tr>
 * <tr><td>500 and on</td><td>x.7.0, x.7.1</td><td>DATA</td><td>the letter is refused</td></tr>
 * <tr><td>500 and on</td><td>x.7.x</td><td>RCPT, DATA</td>
 *     <td>relaying, block lists, signatures, a blocked account: away</td></tr>
 * <tr><td>503, 554</td><td>any other or none</td><td>RCPT</td>
 *     <td>no order to send, no service: away</td></tr>
 * <tr><td>550, 551, 553</td><td>none</td><td>RCPT</td><td>the recipient is refused</td></tr>
 * <tr><td>any other</td><td>any other or none</td><td>RCPT</td><td>postponed</td></tr>
 * <tr><td>any other</td><td>any other or none</td><td>DATA</td>
 *     <td>the letter is refused</td></tr>
 * </table>
 *
 * @param to which command it answers
 * @param code reply code, from 400 on
 * @param status subject and detail of the enhanced code, such as {@code 7.1}; empty without one
 */
record SmtpReply(Command to, int code, String status) {

    /** What the server was asked. */
    enum Command {
        /** To take mail of this sender. */
        MAIL,
        /** To take mail for this recipient. */
        RCPT,
        /** To take this letter. */
        DATA
    }

    private static final int REFUSING = 400;
    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;
    private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);
    private static final Set<Integer> NO_SERVICE = Set.of(503, 554);
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    // Of a reply with several lines the first one has it as well (RFC 2034).
    private static final Pattern ENHANCED =
            Pattern.compile("^\\d{3}[ -]#?[245]\\.(\\d{1,3}\\.\\d{1,3})(?!\\d|\\.\\d)");

    /**
     * A reply as it was read.
     *
     * @param words all of it, or null; only the enhanced code is taken
     */
    static SmtpReply of(Command to, int code, @Nullable String words) {
        Matcher enhanced = ENHANCED.matcher(words == null ? "" : words);
        return new SmtpReply(to, code, enhanced.find() ? enhanced.group(1) : "");
    }

    /** Whether it refuses anything: without one the connection broke. */
    boolean isRefusal() {
        return code >= REFUSING;
    }

    /** What it means. */
    Delivery meaning() {
        return ofSite().or(this::ofRecipient).orElseGet(this::ofRest);
    }

    private boolean isPermanent() {
        return code >= PERMANENT;
    }

    /** What is refused whoever the recipient is. */
    private Optional<Delivery> ofSite() {
        if (code == CLOSING) {
            return away(Cause.BUSY);
        }
        if (SIGN_IN.contains(code)) {
            return away(Cause.SIGN_IN);
        }
        if (isPermanent() && (is("2.3") || is("3.4") || isAbout(6))) {
            return Optional.of(refused(Cause.CONTENT));
        }
        boolean isSenders = to == Command.MAIL || is("1.7") || is("1.8");
        if (isSenders || isAbout(3) || is("4.5") || isBlocked()) {
            return away(isPermanent() ? Cause.SENDER : Cause.BUSY);
        }
        return Optional.empty();
    }

    /** A policy that is neither the recipient's own nor about the words of the letter. */
    private boolean isBlocked() {
        boolean isRecipients = is("7.2") || is("7.17") || is("7.18");
        boolean isOfWords = to == Command.DATA && (is("7.0") || is("7.1"));
        boolean isWithoutService =
                to == Command.RCPT && NO_SERVICE.contains(code) && !isToldByStatus();
        return isPermanent() && ((isAbout(7) && !isRecipients && !isOfWords) || isWithoutService);
    }

    private boolean isToldByStatus() {
        return isAbout(1) || isAbout(2) || isAbout(4) || isAbout(7);
    }

    private Optional<Delivery> ofRecipient() {
        if (!isPermanent()) {
            return Optional.of(postponed(Cause.BUSY));
        }
        if (isAbout(1) || is("2.1") || is("7.17") || is("7.18")) {
            return Optional.of(refused(Cause.RECIPIENT));
        }
        return isAbout(2) || isAbout(4) || is("7.2")
                ? Optional.of(postponed(Cause.RECIPIENT))
                : Optional.empty();
    }

    private Delivery ofRest() {
        if (to != Command.RCPT) {
            return refused(Cause.CONTENT);
        }
        return status.isEmpty() && NO_MAILBOX.contains(code)
                ? refused(Cause.RECIPIENT)
                : postponed(Cause.RECIPIENT);
    }

    private boolean is(String detail) {
        return status.equals(detail);
    }

    private boolean isAbout(int subject) {
        return status.startsWith(subject + ".");
    }

    private Optional<Delivery> away(Cause cause) {
        return Optional.of(new Delivery.Away(new Fault(cause, code)));
    }

    private Delivery refused(Cause cause) {
        return new Delivery.Refused(new Fault(cause, code));
    }

    private Delivery postponed(Cause cause) {
        return new Delivery.Postponed(new Fault(cause, code));
    }
}
