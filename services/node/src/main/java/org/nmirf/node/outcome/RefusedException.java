package org.nmirf.node.outcome;

/** Carries a refusal through a controller or out of a transaction that must leave nothing. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super("Refused: " + refusal.code());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
