package org.nmirf.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nmirf.disclosure.figures.audit.Verdict;
import org.nmirf.disclosure.figures.ledger.Clearance;
import org.nmirf.disclosure.figures.ledger.Clearing;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.figures.table.ReleasedTable;

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
     * be reproducible, and pass another scan. Attachments do not leave.
     *
     * @param codec how the texts become bytes; other content of the payload is the codec's own
     * @return or NOBODY_NAMED, SAME_PERSON, OTHER_CONTENT_APPROVED, UNREAD_PASSAGE,
     *     UNANSWERED_QUESTION, SECOND_READER_MISSING, PAYLOAD_DIFFERS, NEW_FINDING, TIME_OVER,
     *     TEXT_TOO_LONG or FAULT
     */
    public static Outcome<PracticeRelease> seal(
            AnonymisedText text, SignOff signOff, PayloadCodec<PracticeTexts> codec) {
        return seal(text, signOff, Set.of(), codec);
    }

    /**
     * The same where the country lets attachments leave. The approver must have looked for all that
     * a picture can tell, and every picture that is read back must be pixels and nothing else.
     *
     * @param leaving the kinds that may leave
     * @return or, besides, ATTACHMENT_STAYS, PICTURE_UNSAFE, PICTURE_UNDESCRIBED, PICTURE_UNSEEN or
     *     PAYLOAD_TOO_LARGE
     */
    public static Outcome<PracticeRelease> seal(
            AnonymisedText text,
            SignOff signOff,
            Set<AttachmentKind> leaving,
            PayloadCodec<PracticeTexts> codec) {
        return Scanner.failClosed(
                () -> {
                    Set<String> authors =
                            text.reviewed().detected().draft().revealInCountry().authors();
                    return approved(signOff.approval(), authors, text.contentHash())
                            .then(any -> SignOffCheck.check(text, signOff, authors))
                            .then(any -> Attachments.check(text.texts(), leaving))
                            .then(any -> sealPayload(text, signOff, leaving, codec));
                });
    }

    /**
     * Seals approved figures as bytes. The bytes are read back: they must say exactly the approved
     * table and be reproducible, and what was read must withstand the auditor and the ledger.
     *
     * @param clearing against the ledger as it is now, held until the release is recorded in it
     * @param codec how the table becomes bytes, with everything that it says
     * @return or NOBODY_NAMED, SAME_PERSON, OTHER_CONTENT_APPROVED, PAYLOAD_DIFFERS,
     *     IDENTIFIER_IN_LABEL, FIGURES_NOT_CLEARED, TIME_OVER or FAULT
     */
    public static Outcome<FigureRelease> seal(
            FigureDraft draft,
            Clearing clearing,
            Approval approval,
            PayloadCodec<PublishedTable> codec) {
        return Scanner.failClosed(
                () ->
                        approved(approval, draft.authors(), draft.contentHash())
                                .then(any -> sealPayload(draft, clearing, approval, codec)));
    }

    private static Outcome<FigureRelease> sealPayload(
            FigureDraft draft,
            Clearing clearing,
            Approval approval,
            PayloadCodec<PublishedTable> codec) {
        byte[] payload = codec.encode(draft.table().published()).clone();
        PublishedTable said = codec.decode(payload.clone());
        if (!said.equals(draft.table().published())
                || !Arrays.equals(payload, codec.encode(said))) {
            return Outcome.refuse(Refusal.Reason.PAYLOAD_DIFFERS);
        }
        if (!FigureLabels.identifiers(said.layout()).isEmpty()) {
            return Outcome.refuse(Refusal.Reason.IDENTIFIER_IN_LABEL);
        }
        return switch (clearing.clear(new ReleasedTable(draft.table().counted(), said))) {
            case Clearance.Cleared(var table) ->
                    new Outcome.Passed<>(
                            new FigureRelease(table, draft.authors(), approval, payload));
            case Clearance.Objected _ -> Outcome.refuse(Refusal.Reason.FIGURES_NOT_CLEARED);
            case Clearance.Refused(var verdict) -> Outcome.refuse(reason(verdict));
        };
    }

    private static Refusal.Reason reason(Verdict verdict) {
        if (verdict instanceof Verdict.NotAudited(var cause)) {
            return switch (cause) {
                case TIME_OVER -> Refusal.Reason.TIME_OVER;
                case INCONSISTENT -> Refusal.Reason.FIGURES_NOT_CLEARED;
                case FAULT -> Refusal.Reason.FAULT;
            };
        }
        return Refusal.Reason.FIGURES_NOT_CLEARED;
    }

    /**
     * Seals an approved declaration as bytes. The bytes are read back: they must say exactly what
     * was approved, be reproducible, and hold no direct identifier.
     *
     * @param codec how it becomes bytes, with everything that it says
     * @return or NOBODY_NAMED, SAME_PERSON, OTHER_CONTENT_APPROVED, PAYLOAD_DIFFERS,
     *     PAYLOAD_TOO_LARGE, IDENTIFIER_IN_DECLARATION or FAULT
     */
    public static Outcome<DeclarationRelease> seal(
            DeclarationDraft draft, Approval approval, PayloadCodec<Declared> codec) {
        return Scanner.failClosed(
                () ->
                        approved(approval, draft.authors(), draft.contentHash())
                                .then(any -> sealPayload(draft, approval, codec)));
    }

    private static Outcome<DeclarationRelease> sealPayload(
            DeclarationDraft draft, Approval approval, PayloadCodec<Declared> codec) {
        byte[] payload = codec.encode(draft.declared()).clone();
        Declared said = codec.decode(payload.clone());
        if (payload.length > Attachments.LARGEST_PAYLOAD) {
            return Outcome.refuse(Refusal.Reason.PAYLOAD_TOO_LARGE);
        }
        if (!said.equals(draft.declared()) || !Arrays.equals(payload, codec.encode(said))) {
            return Outcome.refuse(Refusal.Reason.PAYLOAD_DIFFERS);
        }
        return new DeclarationDraft(draft.authors(), said).isClean()
                ? new Outcome.Passed<>(new DeclarationRelease(draft, approval, payload))
                : Outcome.refuse(Refusal.Reason.IDENTIFIER_IN_DECLARATION);
    }

    /** What the payload hash of these bytes would be. */
    public static String hash(byte[] payload) {
        return Fingerprint.of(payload);
    }

    private static Outcome<Approval> approved(
            Approval approval, Set<String> authors, String contentHash) {
        if (approval.approvedBy().isBlank()) {
            return Outcome.refuse(Refusal.Reason.NOBODY_NAMED);
        }
        if (isAuthor(approval.approvedBy(), authors)) {
            return Outcome.refuse(Refusal.Reason.SAME_PERSON);
        }
        return approval.contentHash().equals(contentHash)
                ? new Outcome.Passed<>(approval)
                : Outcome.refuse(Refusal.Reason.OTHER_CONTENT_APPROVED);
    }

    private static Outcome<PracticeRelease> sealPayload(
            AnonymisedText text,
            SignOff signOff,
            Set<AttachmentKind> leaving,
            PayloadCodec<PracticeTexts> codec) {
        // A copy of its own: the codec may still hold the array and change it later.
        byte[] payload = codec.encode(text.texts()).clone();
        PracticeTexts said = codec.decode(payload.clone());
        if (payload.length > Attachments.LARGEST_PAYLOAD) {
            return Outcome.refuse(Refusal.Reason.PAYLOAD_TOO_LARGE);
        }
        if (!said.equals(text.texts()) || !Arrays.equals(payload, codec.encode(said))) {
            return Outcome.refuse(Refusal.Reason.PAYLOAD_DIFFERS);
        }
        if (Attachments.check(said, leaving) instanceof Outcome.Refused<PracticeTexts> refused) {
            return new Outcome.Refused<>(refused.refusal());
        }
        List<Finding> unexpected = Anonymiser.unexpected(text.scanner(), said.texts(), text.kept());
        return unexpected.isEmpty()
                ? new Outcome.Passed<>(new PracticeRelease(text, signOff, payload))
                : new Outcome.Refused<>(new Refusal(Refusal.Reason.NEW_FINDING, unexpected));
    }

    private static boolean isAuthor(String approver, Set<String> authors) {
        return authors.stream()
                .anyMatch(
                        author ->
                                SignOffCheck.person(author).equals(SignOffCheck.person(approver)));
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
