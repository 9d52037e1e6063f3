package org.nmirf.disclosure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether enough people read enough of a text, and somebody answers for it in words. */
final class SignOffCheck {

    private SignOffCheck() {}

    /**
     * The sign-off if nothing is missing.
     *
     * @return or UNREAD_PASSAGE, UNANSWERED_QUESTION, PICTURE_UNSEEN or SECOND_READER_MISSING
     */
    static Outcome<SignOff> check(AnonymisedText text, SignOff signOff, Set<String> authors) {
        Set<String> readers = readers(text, signOff.readings());
        authors.forEach(author -> readers.remove(person(author)));
        if (!readers.contains(person(signOff.approval().approvedBy()))) {
            return Outcome.refuse(Refusal.Reason.UNREAD_PASSAGE);
        }
        if (!signOff.assessment().isComplete()) {
            return Outcome.refuse(Refusal.Reason.UNANSWERED_QUESTION);
        }
        if (!text.texts().pictures().isEmpty()
                && !signOff.lookedFor().containsAll(EnumSet.allOf(PictureDanger.class))) {
            return Outcome.refuse(Refusal.Reason.PICTURE_UNSEEN);
        }
        return text.secondReading().isEmpty() || readers.size() > 1
                ? new Outcome.Passed<>(signOff)
                : Outcome.refuse(Refusal.Reason.SECOND_READER_MISSING);
    }

    /** Those who passed every passage of exactly this text, at once or bit by bit. */
    private static Set<String> readers(AnonymisedText text, List<Reading> readings) {
        Map<String, Set<TextKey>> passed = new HashMap<>();
        readings.stream()
                .filter(reading -> reading.contentHash().equals(text.contentHash()))
                .filter(reading -> !reading.reader().isBlank())
                .forEach(
                        reading ->
                                passed.computeIfAbsent(
                                                person(reading.reader()), name -> new HashSet<>())
                                        .addAll(reading.passages()));
        Set<TextKey> all = text.passages();
        passed.values().removeIf(passages -> !passages.containsAll(all));
        return new HashSet<>(passed.keySet());
    }

    /** The same person under one name, however it was typed. */
    static String person(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
