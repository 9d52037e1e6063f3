package org.nmirf.node.letter;

import java.time.Duration;
import org.nmirf.node.rounds.Pauses;
import org.nmirf.node.rounds.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends letters: at once after one was posted, else every poll. */
@Component
class Postman extends Rounds {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    Postman(SendLetters send, LetterSettings settings) {
        super("postman", send::run, new Pauses(settings.poll(), FIRST_PAUSE, LONGEST_PAUSE));
    }

    @TransactionalEventListener
    void on(Letters.LetterPosted posted) {
        wake();
    }
}
