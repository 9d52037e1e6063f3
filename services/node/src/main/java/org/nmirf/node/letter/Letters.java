package org.nmirf.node.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.Fault;
import org.nmirf.mail.MailServer;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.letter.StoredLetter.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters. They leave after the caller's transaction, or not at all if it fails. */
@Service
public class Letters {

    private final StoredLetters stored;
    private final WriteSheet write;
    private final Hours hours;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Letters(
            StoredLetters stored,
            WriteSheet write,
            Hours hours,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.write = write;
        this.hours = hours;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** What became of a letter that was posted. */
    public enum Posting {
        /** It leaves at its time. */
        POSTED,
        /** One about the same was posted to that address before; nothing was changed. */
        KNOWN,
        /** The person wants no letters of that kind; that is noted, and nothing leaves. */
        SUPPRESSED,
        /** The address is none; that is noted, and nothing leaves. */
        FAILED
    }

    /** A letter was posted; heard when its transaction is through. */
    record LetterPosted() {}

    /** Whether the person takes letters of that kind; a letter of another is never sent. */
    public boolean isWanted(Addressee to, Letter.Kind kind) {
        return hours.takes(to, kind);
    }

    /**
     * Posts a letter in the transaction of the caller, worded as of now.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without one
     * @throws org.springframework.context.NoSuchMessageException if a phrase has no text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posting post(Letter letter) {
        Instant now = clock.instant();
        Addressee to = letter.to();
        if (!MailServer.isAddress(to.address())) {
            var fault = new Fault(Fault.Cause.ADDRESS, 0);
            var failed = Progress.waiting(now, "").failed(fault, now);
            return add(letter, false, now, null, failed, Posting.FAILED);
        }
        if (!hours.takes(to, letter.kind())) {
            return add(letter, false, now, null, Progress.suppressed(now), Posting.SUPPRESSED);
        }
        boolean isJoined = letter.mayWait() && hours.isDigest(to);
        var progress = progress(letter, isJoined, now);
        return add(letter, isJoined, now, write.write(letter), progress, Posting.POSTED);
    }

    /**
     * Takes back, in the transaction of the caller, a letter that waits for no digest and did not
     * leave yet, and forgets its words: they are not true any more, and nobody can have them tried
     * again.
     *
     * @param once of the letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Letter.Kind kind, String once) {
        stored.withdraw(kind, once, Progress.withdrawn(clock.instant()));
    }

    /** The day on which a letter leaves that may wait and is posted at that moment. */
    public LocalDate leaves(Addressee to, Instant posted) {
        Instant at = hours.isDigest(to) ? hours.digest(to, posted) : hours.awake(to, posted);
        return at.atZone(hours.zone()).toLocalDate();
    }

    private Progress progress(Letter letter, boolean isJoined, Instant now) {
        Instant wanted = letter.notBefore().isBefore(now) ? now : letter.notBefore();
        if (isJoined) {
            return Progress.waiting(hours.digest(letter.to(), wanted), LetterReason.DIGEST);
        }
        Instant leaves = hours.awake(letter.to(), wanted);
        String why = leaves.isAfter(wanted) ? LetterReason.QUIET : LetterReason.DATE;
        return Progress.waiting(leaves, leaves.isAfter(now) ? why : "");
    }

    private Posting add(
            Letter letter,
            boolean isJoined,
            Instant now,
            @Nullable Sheet sheet,
            Progress progress,
            Posting posting) {
        UUID id = ids.next();
        boolean isNew =
                stored.add(
                        new StoredLetter(
                                id,
                                isJoined ? null : id,
                                letter.kind(),
                                letter.once(),
                                letter.to(),
                                sheet,
                                letter.mayWait(),
                                ids.next(),
                                now,
                                progress));
        if (!isNew) {
            return Posting.KNOWN;
        }
        events.publishEvent(new LetterPosted());
        return posting;
    }
}
