package org.nmirf.node.archiving;

import java.time.Instant;
import java.util.UUID;

/**
 * An archive on its way out.
 *
 * @param person account of who asked for it, who alone may fetch it
 * @param done entries that are written
 * @param total entries there are; 0 while nobody knows
 * @param bytes how large it is so far
 * @param sha256 of the whole file; empty until it is whole
 * @param movedAt when it last went on
 */
public record ArchiveJob(
        UUID id,
        String person,
        State state,
        int done,
        int total,
        long bytes,
        String sha256,
        Instant begunAt,
        Instant movedAt) {

    private static final double MEGABYTE = 1_000_000;

    /** Where it is. */
    public enum State {
        WRITING,
        /** Waits to be fetched. */
        READY,
        FETCHED,
        /** Somebody did not want it any more. */
        REMOVED,
        /** Nobody fetched it in time. */
        EXPIRED,
        /** Something broke, or the process that wrote it died. */
        FAILED
    }

    /** Whether it is being written. */
    public boolean isUnderWay() {
        return state == State.WRITING;
    }

    /** Whether it waits to be fetched. */
    public boolean isReady() {
        return state == State.READY;
    }

    /** Its size in millions of bytes, rounded up to a tenth. */
    public double megabytes() {
        return Math.ceil(bytes * 10 / MEGABYTE) / 10;
    }
}
