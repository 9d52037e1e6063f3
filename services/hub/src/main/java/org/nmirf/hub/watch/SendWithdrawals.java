package org.nmirf.hub.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.hub.letter.Notebook;
import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.letter.Patience;
import org.nmirf.hub.letter.SendLetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One step: tells one person of all that they took along and that is gone, then notes that, in a
 * transaction that holds the wish. A process that dies in between tells again, and loses nothing.
 */
@Component
class SendWithdrawals {

    private static final int MOST = 100;

    private final Wishes wishes;
    private final Watched watched;
    private final WithdrawalLetter letters;
    private final SendLetter send;
    private final Notebook notebook;

    SendWithdrawals(
            Wishes wishes,
            Watched watched,
            WithdrawalLetter letters,
            SendLetter send,
            Notebook notebook) {
        this.wishes = wishes;
        this.watched = watched;
        this.letters = letters;
        this.send = send;
        this.notebook = notebook;
    }

    /**
     * Does one step.
     *
     * @return whether there may be anybody else to tell now
     */
    @Transactional
    public boolean run() {
        if (!send.isPossible()) {
            return false;
        }
        Instant now = notebook.clock().instant();
        Optional<WithdrawalWish> wish = wishes.claim(now);
        return wish.isPresent() && tell(wish.get(), now);
    }

    private boolean tell(WithdrawalWish wish, Instant now) {
        List<Untold> untold = watched.untold(wish.person(), MOST);
        if (untold.isEmpty()) {
            // It came back, or another process told it, since the wish was found.
            return true;
        }
        Outcome outcome = attempt(wish, untold);
        notebook.deliveries().note(wish.id(), now, untold.size(), outcome);
        return switch (outcome) {
            case Outcome.Told() -> {
                watched.told(wish.person(), untold);
                Instant next = now.plus(notebook.settings().spacing());
                wishes.note(wish, 0, null, null, untold.size() == MOST ? now : next);
                yield true;
            }
            case Outcome.Never(var fault, _) -> {
                wishes.stop(wish.person(), "BY_FAILURE", fault);
                yield true;
            }
            case Outcome.Later later -> {
                later(wish, later, now);
                yield !later.isForAll();
            }
        };
    }

    /** A letter that cannot be worded must not hold up those behind it for ever. */
    private Outcome attempt(WithdrawalWish wish, List<Untold> untold) {
        UUID id = id(wish, untold);
        try {
            return send.send(letters.of(id, wish, untold));
        } catch (RuntimeException defect) {
            return Outcome.defect("withdrawals", id, defect);
        }
    }

    private void later(WithdrawalWish wish, Outcome.Later later, Instant now) {
        Instant since = wish.failingSince();
        Patience patience = notebook.patience();
        String fault = later.fault();
        if (later.isForAll()) {
            Instant next = patience.afterOwnTrouble(later.reply(), now);
            wishes.note(wish, wish.attempts(), since, fault, next);
        } else if (since != null && patience.isOver(since, now)) {
            wishes.stop(wish.person(), "BY_FAILURE", fault);
        } else {
            wishes.note(
                    wish,
                    wish.attempts() + 1,
                    since == null ? now : since,
                    fault,
                    patience.next(wish.attempts(), now));
        }
    }

    private static UUID id(WithdrawalWish wish, List<Untold> untold) {
        String all = untold.stream().map(Untold::toString).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes((wish.id() + all).getBytes(StandardCharsets.UTF_8));
    }
}
