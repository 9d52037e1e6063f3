package org.nmirf.node.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.nmirf.mail.Delivery;
import org.nmirf.mail.Fault;
import org.nmirf.mail.MailServer;
import org.nmirf.node.letter.StoredLetter.Progress;
import org.nmirf.node.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step of the postman: sends one e-mail that is due and notes what came of it, in one
 * transaction that holds its letters.
 *
 * <p>If the process dies after the mail server took the e-mail and before that is noted, it is sent
 * again. Both have the same Message-ID, so that mail programs show it once.
 *
 * <p>A letter is given up for what is said of it or of its recipient, never because the mail server
 * takes nothing from this node.
 */
@Service
class SendLetters {

    private static final Logger log = LoggerFactory.getLogger(SendLetters.class);
    private static final double JITTER = 0.2;

    private final StoredLetters stored;
    private final Hours hours;
    private final Renewals renewals;
    private final PrintParcel print;
    private final MailServer server;
    private final Surroundings around;

    SendLetters(
            StoredLetters stored,
            Hours hours,
            Renewals renewals,
            PrintParcel print,
            MailServer server,
            Surroundings around) {
        this.stored = stored;
        this.hours = hours;
        this.renewals = renewals;
        this.print = print;
        this.server = server;
        this.around = around;
    }

    /**
     * What a step needs besides.
     *
     * @param random spreads attempts, so that letters that failed together do not come together
     */
    record Surroundings(LetterSettings settings, Clock clock, RandomGenerator random) {}

    /** Does one thing. */
    @Transactional
    public Round run() {
        Instant now = around.clock().instant();
        stored.dropWords(now.minus(around.settings().keepWords()));
        if (!server.isNamed()) {
            return Round.DONE;
        }
        // Joined letters must be known before they are sent: the next step finds them.
        if (stored.join(now) > 0) {
            return Round.MORE;
        }
        var parcel = stored.claim(now);
        return parcel.isEmpty() ? Round.DONE : send(parcel, now);
    }

    private Round send(List<StoredLetter> parcel, Instant now) {
        List<StoredLetter> wanted = new ArrayList<>();
        for (StoredLetter letter : parcel) {
            if (hours.takes(letter.to(), letter.kind())) {
                wanted.add(letter);
            } else {
                stored.move(letter, Progress.suppressed(now));
            }
        }
        if (wanted.size() < parcel.size()) {
            // What is left is another e-mail: the next step sends it under its own id.
            stored.regroup(wanted);
            return Round.MORE;
        }
        Instant awake = hours.awake(parcel.getFirst().to(), now);
        if (awake.isAfter(now)) {
            wanted.forEach(
                    letter ->
                            stored.move(
                                    letter,
                                    letter.progress().postponed(awake, LetterReason.QUIET)));
            return Round.MORE;
        }
        List<StoredLetter> told = renewals.of(wanted, now);
        if (told.size() < wanted.size()) {
            stored.regroup(told);
            return Round.MORE;
        }
        return note(told, deliver(told), now);
    }

    private Delivery deliver(List<StoredLetter> letters) {
        try {
            return server.send(print.print(letters));
        } catch (RuntimeException fault) {
            // Nobody else's letter may wait for the mending of this one; its words stay out of
            // logs.
            log.error(
                    "Letter not sent id={} fault={}",
                    letters.getFirst().id(),
                    fault.getClass().getName());
            return new Delivery.Postponed(new Fault(Fault.Cause.OTHER, 0));
        }
    }

    private Round note(List<StoredLetter> letters, Delivery delivery, Instant now) {
        for (StoredLetter letter : letters) {
            stored.move(letter, after(letter.progress(), delivery, now));
        }
        return delivery instanceof Delivery.Away ? Round.AWAY : Round.MORE;
    }

    private Progress after(Progress before, Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Accepted() -> before.sent(now);
            case Delivery.Refused(var fault) -> before.failed(fault, now);
            case Delivery.Postponed(var fault) -> later(before, fault, now);
            // The node's own trouble ends nobody's letter, however long it lasts.
            case Delivery.Away(var fault) -> before.held(fault, now.plus(pause(before.attempts())));
        };
    }

    private Progress later(Progress before, Fault fault, Instant now) {
        Instant first = before.triedAt();
        Instant end = (first == null ? now : first).plus(around.settings().patience());
        if (!now.isBefore(end)) {
            return before.failed(fault, now);
        }
        Instant next = now.plus(pause(before.attempts()));
        // The last attempt is at the end of the patience, not long before it.
        return before.retrying(fault, now, next.isAfter(end) ? end : next);
    }

    private Duration pause(int attempts) {
        long first = around.settings().firstPause().toMillis();
        long longest = around.settings().longestPause().toMillis();
        double grown = Math.min((double) longest, first * Math.pow(2, attempts));
        double spread = 1 + JITTER * (2 * around.random().nextDouble() - 1);
        return Duration.ofMillis(Math.round(grown * spread));
    }
}
