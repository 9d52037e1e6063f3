package org.nmirf.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The only maker of {@link Releasable}s: it seals exactly the bytes that leave. */
public final class ReleaseGate {

    private static final Pattern SUBJECT =
            Pattern.compile("[a-z][a-z-]{1,30}/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern REASON = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final int LARGEST_WITHDRAWAL = 256;

    private ReleaseGate() {}

    /**
     * Seals a text that was read and approved as bytes. The approver must have passed every passage
     * and answered the three questions; where it is needed, somebody else who wrote none of it must
     * have read all of it too. The bytes are read back: they must say exactly the approved texts,
     * be reproducible, and pass another scan.
     *
     * @param codec how the texts become bytes; other content of the payload is the codec's own
     * @return or NOBODY_NAMED, SAME_PERSON, OTHER_CONTENT_APPROVED, UNREAD_PASSAGE,
     *     UNANSWERED_QUESTION, SECOND_READER_MISSING, PAYLOAD_DIFFERS, NEW_FINDING, TIME_OVER,
     *     TEXT_TOO_LONG or FAULT
     */
    public static Outcome<PracticeRelease> seal(
            AnonymisedText text, SignOff signOff, PayloadCodec<PracticeTexts> codec) {
        return Scanner.failClosed(
                () -> {
                    Approval approval = signOff.approval();
                    if (approval.approvedBy().isBlank()) {
                        return Outcome.refuse(Refusal.Reason.NOBODY_NAMED);
                    }
                    if (isAuthor(approval.approvedBy(), text)) {
                        return Outcome.refuse(Refusal.Reason.SAME_PERSON);
                    }
                    if (!approval.contentHash().equals(text.contentHash())) {
                        return Outcome.refuse(Refusal.Reason.OTHER_CONTENT_APPROVED);
                    }
                    return missing(text, signOff)
                            .<Outcome<PracticeRelease>>map(Outcome::refuse)
                            .orElseGet(() -> sealPayload(text, signOff, codec));
                });
    }

    /** What the payload hash of these bytes would be. */
    public static String hash(byte[] payload) {
        return Fingerprint.of(payload);
    }

    private static Optional<Refusal.Reason> missing(AnonymisedText text, SignOff signOff) {
        String approver = signOff.approval().approvedBy();
        Set<String> read = readers(text, signOff.readings());
        if (!read.contains(person(approver))) {
            return Optional.of(Refusal.Reason.UNREAD_PASSAGE);
        }
        if (!signOff.assessment().isComplete()) {
            return Optional.of(Refusal.Reason.UNANSWERED_QUESTION);
        }
        return text.secondReading().isEmpty() || read.size() > 1
                ? Optional.empty()
                : Optional.of(Refusal.Reason.SECOND_READER_MISSING);
    }

    /** Those who wrote none of these texts and passed every passage of them. */
    private static Set<String> readers(AnonymisedText text, List<Reading> readings) {
        Map<String, Set<TextKey>> passed = new HashMap<>();
        readings.stream()
                .filter(reading -> reading.contentHash().equals(text.contentHash()))
                .filter(reading -> !reading.reader().isBlank())
                .filter(reading -> !isAuthor(reading.reader(), text))
                .forEach(
                        reading ->
                                passed.computeIfAbsent(
                                                person(reading.reader()), name -> new HashSet<>())
                                        .addAll(reading.passages()));
        Set<TextKey> all = text.texts().texts().keySet();
        passed.values().removeIf(passages -> !passages.containsAll(all));
        return passed.keySet();
    }

    private static Outcome<PracticeRelease> sealPayload(
            AnonymisedText text, SignOff signOff, PayloadCodec<PracticeTexts> codec) {
        // A copy of its own: the codec may still hold the array and change it later.
        byte[] payload = codec.encode(text.texts()).clone();
        PracticeTexts said = codec.decode(payload.clone());
        if (!said.texts().equals(text.texts().texts())
                || !Arrays.equals(payload, codec.encode(said))) {
            return Outcome.refuse(Refusal.Reason.PAYLOAD_DIFFERS);
        }
        List<Finding> unexpected = Anonymiser.unexpected(text.scanner(), said.texts(), text.kept());
        return unexpected.isEmpty()
                ? new Outcome.Passed<>(new PracticeRelease(text, signOff, payload))
                : new Outcome.Refused<>(new Refusal(Refusal.Reason.NEW_FINDING, unexpected));
    }

    private static boolean isAuthor(String approver, AnonymisedText text) {
        Set<String> authors = text.reviewed().detected().draft().revealInCountry().authors();
        return authors.stream().anyMatch(author -> person(author).equals(person(approver)));
    }

    private static String person(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Seals a withdrawal; it needs no approval, because taking back must always be possible.
     *
     * @param subject kind and random id, such as {@code practice/<uuid>}
     * @param reason code of the reason, without spaces
     * @param codec how the reason becomes bytes
     * @throws IllegalArgumentException if subject or reason could carry text, or the bytes say more
     *     than the reason
     */
    public static Withdrawal withdraw(String subject, String reason, PayloadCodec<String> codec) {
        if (!SUBJECT.matcher(subject).matches() || !REASON.matcher(reason).matches()) {
            throw new IllegalArgumentException("not a subject and a reason code");
        }
        byte[] payload = codec.encode(reason).clone();
        if (payload.length > LARGEST_WITHDRAWAL || !reason.equals(codec.decode(payload.clone()))) {
            throw new IllegalArgumentException("the bytes of a withdrawal say its reason only");
        }
        return new Withdrawal(subject, reason, payload);
    }
}
