package org.nmirf.node.letter;

import java.time.LocalDate;
import org.nmirf.web.language.Language;

/** Letters. */
final class LetterFixtures {

    static final Letter.Kind DUE = new Letter.Kind("letter.trial", true);
    static final Letter.Kind CALL = new Letter.Kind("letter.call", false);

    private LetterFixtures() {}

    static Addressee amina() {
        return new Addressee("amina@example.org", "Amina", Language.EN);
    }

    static Letter aLetter(String once) {
        return aLetter(amina(), once);
    }

    static Letter aLetter(Addressee to, String once) {
        return Letter.of(
                to, DUE, once, Phrase.verbatim("About " + once), Phrase.verbatim("Words: " + once));
    }

    static Letter anArabicLetter() {
        return Letter.of(
                        new Addressee("amina@example.org", "أمينة", Language.AR),
                        DUE,
                        "arabic",
                        Phrase.of("letter.trial.subject"),
                        Phrase.of("letter.trial.text", LocalDate.of(2026, 8, 3)))
                .with(new Letter.Link(Phrase.of("letter.trial.link"), "/letters?state=SENT"));
    }
}
