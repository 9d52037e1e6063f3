package org.nmirf.node.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.Fault;

/**
 * A letter on its way.
 *
 * @param parcel the e-mail it leaves in; null while its digest is not made
 * @param sheet what it says; null when the words are gone
 * @param turnOff names the letter in links of people who are not signed in
 * @param progress where it is
 */
record StoredLetter(
        UUID id,
        @Nullable UUID parcel,
        Letter.Kind kind,
        String once,
        Addressee to,
        @Nullable Sheet sheet,
        boolean mayWait,
        UUID turnOff,
        Instant postedAt,
        Progress progress) {

    StoredLetter saying(Sheet words) {
        return new StoredLetter(
                id, parcel, kind, once, to, words, mayWait, turnOff, postedAt, progress);
    }

    /**
     * Where a letter is.
     *
     * @param reason why it is there, as a code; empty when the state says it all
     * @param reply reply code of the mail server, or 0
     * @param nextAt when it is tried next, if it is
     * @param attempts how often it was tried
     * @param triedAt first attempt of the present series; null before it, and as long as the mail
     *     server takes nothing from this node
     * @param endedAt when it was sent, failed or suppressed
     */
    record Progress(
            LetterState state,
            String reason,
            int reply,
            Instant nextAt,
            int attempts,
            @Nullable Instant triedAt,
            @Nullable Instant endedAt) {

        static Progress waiting(Instant leaves, String reason) {
            return new Progress(LetterState.WAITING, reason, 0, leaves, 0, null, null);
        }

        static Progress suppressed(Instant now) {
            return new Progress(
                    LetterState.SUPPRESSED, LetterReason.TURNED_OFF, 0, now, 0, null, now);
        }

        static Progress withdrawn(Instant now) {
            return new Progress(
                    LetterState.SUPPRESSED, LetterReason.WITHDRAWN, 0, now, 0, null, now);
        }

        /** The same, not before that moment. */
        Progress postponed(Instant leaves, String why) {
            // What the server said last is worth more than the hour.
            String kept = state == LetterState.WAITING ? why : reason;
            return new Progress(state, kept, reply, leaves, attempts, triedAt, null);
        }

        Progress sent(Instant now) {
            return new Progress(LetterState.SENT, "", 0, now, attempts + 1, triedAt(now), now);
        }

        Progress failed(Fault fault, Instant now) {
            return new Progress(
                    LetterState.FAILED,
                    fault.cause().name(),
                    fault.reply(),
                    now,
                    attempts + 1,
                    triedAt(now),
                    now);
        }

        Progress retrying(Fault fault, Instant now, Instant next) {
            return again(fault, next, triedAt(now));
        }

        /** Tried while the mail server takes nothing: the series begins anew when it does. */
        Progress held(Fault fault, Instant next) {
            return again(fault, next, null);
        }

        private Progress again(Fault fault, Instant next, @Nullable Instant since) {
            return new Progress(
                    LetterState.RETRYING,
                    fault.cause().name(),
                    fault.reply(),
                    next,
                    attempts + 1,
                    since,
                    null);
        }

        private Instant triedAt(Instant now) {
            Instant first = triedAt;
            return first == null ? now : first;
        }
    }
}
