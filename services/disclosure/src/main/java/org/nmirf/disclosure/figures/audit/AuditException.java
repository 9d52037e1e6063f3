package org.nmirf.disclosure.figures.audit;

/** An audit cannot come to an end. */
final class AuditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Verdict.Cause cause;

    AuditException(Verdict.Cause cause) {
        super(cause.name());
        this.cause = cause;
    }

    Verdict.Cause cause() {
        return cause;
    }
}
