package org.nmirf.node.postroom;

import java.time.Clock;
import org.nmirf.mail.MailServer;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.letter.Addressee;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.Letters;
import org.nmirf.node.letter.Phrase;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter that says nothing but that letters arrive. */
@Service
class TrialLetter {

    private static final Letter.Kind KIND = new Letter.Kind("letter.trial", true);

    private final Letters letters;
    private final Ids ids;
    private final Clock clock;

    TrialLetter(Letters letters, Ids ids, Clock clock) {
        this.letters = letters;
        this.ids = ids;
        this.clock = clock;
    }

    /** Posts it; refused with {@code letter.address} when the address is none. */
    @Transactional
    public Outcome<Letters.Posting> post(String address, Language language) {
        if (!MailServer.isAddress(address.strip())) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "letter.address"));
        }
        var letter =
                Letter.of(
                                new Addressee(address, "", language),
                                KIND,
                                "trial " + ids.next(),
                                Phrase.of("letter.trial.subject"),
                                Phrase.of("letter.trial.text", clock.instant()))
                        .with(new Letter.Link(Phrase.of("letter.trial.link"), "/letters"));
        return Outcome.done(letters.post(letter));
    }
}
