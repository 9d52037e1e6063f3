package org.nmirf.disclosure;

import java.util.Set;

/** An approved, anonymised practice, frozen as the bytes that leave. */
public final class PracticeRelease implements Releasable {

    private final AnonymisedText text;
    private final SignOff signOff;
    private final byte[] payload;

    PracticeRelease(AnonymisedText text, SignOff signOff, byte[] payload) {
        this.text = text;
        this.signOff = signOff;
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
        return signOff.approval().contentHash();
    }

    /** Who approved the release: none of the authors. */
    public String approvedBy() {
        return signOff.approval().approvedBy();
    }

    /** Who read what, and the approver's answers. */
    public SignOff signOff() {
        return signOff;
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
