package org.nmirf.disclosure;

/** Takes back what was released earlier; it carries a subject and a code, never text. */
public final class Withdrawal implements Releasable {

    private final String subject;
    private final String reason;
    private final byte[] payload;

    Withdrawal(String subject, String reason, byte[] payload) {
        this.subject = subject;
        this.reason = reason;
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

    /** What is taken back, as kind and random id, such as {@code practice/<uuid>}. */
    public String subject() {
        return subject;
    }

    /** The code of the reason. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return "Withdrawal[" + subject + "]";
    }
}
