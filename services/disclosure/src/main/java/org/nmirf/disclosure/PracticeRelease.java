package org.nmirf.disclosure;

import java.util.Set;

/** An approved, anonymised practice, frozen as the bytes that leave. */
public final class PracticeRelease implements Releasable {

    private final AnonymisedText text;
    private final Approval approval;
    private final byte[] payload;

    PracticeRelease(AnonymisedText text, Approval approval, byte[] payload) {
        this.text = text;
        this.approval = approval;
        this.payload = payload.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    @Override
    public String payloadHash() {
        return Fingerprint.of(payload);
    }

    /** The texts that the payload says. */
    public PracticeTexts texts() {
        return text.texts();
    }

    /** Lower-case hexadecimal SHA-256 of the texts, as approved. */
    public String contentHash() {
        return approval.contentHash();
    }

    /** Who approved the release: none of the authors. */
    public String approvedBy() {
        return approval.approvedBy();
    }

    /** Who wrote the texts. */
    public Set<String> authors() {
        return text.reviewed().detected().draft().revealInCountry().authors();
    }

    /** Who decided on the findings. */
    public String reviewedBy() {
        return text.reviewed().reviewer();
    }

    /** The version of the rules that were applied. */
    public String policyVersion() {
        return Policy.VERSION;
    }

    @Override
    public String toString() {
        return "PracticeRelease[" + payloadHash() + "]";
    }
}
