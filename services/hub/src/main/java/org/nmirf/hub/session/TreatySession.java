package org.nmirf.hub.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a treaty body.
 *
 * @param body code of bodies
 * @param number as the body counts its sessions
 * @param announced when it is; null once it was taken back
 * @param sequence counts its changes from 0
 * @param changed when it came to be as it is
 */
public record TreatySession(
        String body, int number, @Nullable Announced announced, int sequence, Instant changed) {

    /**
     * When it is, and who says so.
     *
     * @param from first day
     * @param until last day, itself included
     * @param source address of the page on which it was announced
     */
    public record Announced(LocalDate from, LocalDate until, String source) {}
}
