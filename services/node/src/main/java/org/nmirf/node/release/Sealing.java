package org.nmirf.node.release;

import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.PracticeRelease;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.disclosure.SignOff;
import org.nmirf.node.attachment.AttachmentSettings;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.review.Anonymisation;
import org.nmirf.node.review.Disclosures;
import org.springframework.stereotype.Component;

/** Has the disclosure module seal what may leave. */
@Component
class Sealing {

    private final Anonymisation anonymisation;
    private final Payloads payloads;
    private final AttachmentSettings allowed;

    Sealing(Anonymisation anonymisation, Payloads payloads, AttachmentSettings allowed) {
        this.allowed = allowed;
        this.anonymisation = anonymisation;
        this.payloads = payloads;
    }

    /** The texts that would leave now. */
    Outcome<AnonymisedText> anonymise(Practice practice) {
        return anonymisation.anonymise(practice);
    }

    /** The practice with exactly those texts, sealed. */
    Outcome<PracticeRelease> seal(Practice practice, AnonymisedText text, SignOff signOff) {
        var codec = new PracticePayload(payloads, practice.content());
        return Disclosures.outcome(ReleaseGate.seal(text, signOff, allowed.leaving(), codec));
    }

    /**
     * The bytes that would leave, described.
     *
     * @param said everything that they say, as JSON
     */
    record Content(int size, String hash, String said) {}

    Content content(Practice practice, AnonymisedText text) {
        var codec = new PracticePayload(payloads, practice.content());
        byte[] bytes = codec.encode(text.texts());
        return new Content(
                bytes.length,
                ReleaseGate.hash(bytes),
                LeavingAttachments.readable(codec.read(bytes)).toString());
    }

    /** What the network calls the practice. */
    static Subject subject(Practice practice) {
        return new Subject(Kind.PRACTICE, practice.subject());
    }
}
