package org.nmirf.disclosure;

/** Bytes that may leave the country. Only {@link ReleaseGate} makes one. */
public sealed interface Releasable
        permits PracticeRelease, FigureRelease, DeclarationRelease, Withdrawal {

    /** A copy of exactly the bytes that leave. */
    byte[] payload();

    /** Lower-case hexadecimal SHA-256 of the payload. */
    String payloadHash();
}
