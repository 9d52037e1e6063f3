package org.nmirf.node.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has letters of an earlier day worded again before they leave. */
@Component
class Renewals {

    private static final Logger log = LoggerFactory.getLogger(Renewals.class);

    private final ObjectProvider<LetterRenewal> features;
    private final StoredLetters stored;
    private final WriteSheet write;
    private final Clock clock;

    Renewals(
            ObjectProvider<LetterRenewal> features,
            StoredLetters stored,
            WriteSheet write,
            Clock clock) {
        this.features = features;
        this.stored = stored;
        this.write = write;
        this.clock = clock;
    }

    /** The letters as they leave now; those with nothing left to say are withdrawn. */
    List<StoredLetter> of(List<StoredLetter> letters, Instant now) {
        return letters.stream().flatMap(one -> of(one, now).stream()).toList();
    }

    private Optional<StoredLetter> of(StoredLetter letter, Instant now) {
        if (isOf(letter.postedAt(), now)) {
            return Optional.of(letter);
        }
        return features.stream()
                .filter(one -> one.knows(letter.kind(), letter.once()))
                .findFirst()
                .map(one -> again(one, letter, now))
                .orElseGet(() -> Optional.of(letter));
    }

    private boolean isOf(Instant posted, Instant now) {
        var zone = clock.getZone();
        return posted.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    }

    private Optional<StoredLetter> again(LetterRenewal feature, StoredLetter letter, Instant now) {
        Optional<Letter> worded;
        try {
            worded = feature.again(letter.kind(), letter.once(), letter.to());
        } catch (RuntimeException fault) {
            // A letter of yesterday is better than none.
            log.warn(
                    "Letter leaves as it was worded id={} fault={}",
                    letter.id(),
                    fault.getClass().getName());
            return Optional.of(letter);
        }
        if (worded.isEmpty()) {
            stored.move(letter, StoredLetter.Progress.withdrawn(now));
            return Optional.empty();
        }
        return Optional.of(stored.reword(letter, write.write(worded.get())));
    }
}
