package org.nmirf.hub.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong with a practice. Who said it is kept nowhere.
 *
 * @param reference known to whoever said it alone: under it they read the answer
 * @param language ISO 639-1 code of the text
 * @param text their words; for the coordination, the committee and the practice's country alone
 * @param isOpen whether nobody has closed it
 * @param answer what they are told, or null
 */
record Concern(
        UUID id,
        UUID reference,
        UUID practice,
        Kind kind,
        String language,
        String text,
        boolean isOpen,
        LocalDate on,
        @Nullable Answer answer) {

    /** What is wrong. */
    enum Kind {
        /** Somebody may be recognised. */
        PERSON,
        /** Something is not true. */
        FACT,
        /** A translation says something else. */
        TRANSLATION,
        /** A picture, link or page does not work. */
        BROKEN,
        /** Anything else. */
        OTHER;

        static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(one -> one.name().equals(word)).findFirst();
        }
    }

    /** What whoever said it is told. */
    record Answer(String language, String text) {

        /** Lines of the text that are not empty. */
        public List<String> paragraphs() {
            return lines(text);
        }
    }

    /** Whether it must be looked at before all others: somebody may be in danger. */
    public boolean isUrgent() {
        return kind == Kind.PERSON;
    }

    /** Lines of the text that are not empty. */
    public List<String> paragraphs() {
        return lines(text);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
