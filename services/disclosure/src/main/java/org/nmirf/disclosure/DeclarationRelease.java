package org.nmirf.disclosure;

import java.util.Set;

/** An approved declaration, frozen as the bytes that leave; it always names its country. */
public final class DeclarationRelease implements Releasable {

    private final DeclarationDraft draft;
    private final Approval approval;
    private final byte[] payload;

    DeclarationRelease(DeclarationDraft draft, Approval approval, byte[] payload) {
        this.draft = draft;
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

    /** What the payload says. */
    public Declared declared() {
        return draft.declared();
    }

    /** Lower-case hexadecimal SHA-256 of what it says, as approved. */
    public String contentHash() {
        return approval.contentHash();
    }

    /** Who approved the release: none of the authors. */
    public String approvedBy() {
        return approval.approvedBy();
    }

    /** Who had a hand in it. */
    public Set<String> authors() {
        return draft.authors();
    }

    /** The version of the rules that were applied. */
    public String policyVersion() {
        return Policy.VERSION;
    }

    @Override
    public String toString() {
        return "DeclarationRelease[" + payloadHash() + "]";
    }
}
