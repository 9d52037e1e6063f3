package org.nmirf.hub.gathering;

import java.time.Instant;
import java.util.UUID;

/**
 * A gathering that was entered by mistake and taken back; nothing of what it was is kept.
 *
 * @param sequence how often it was changed, as calendar programs count
 * @param changed when it was taken back
 */
public record TakenBack(UUID id, int sequence, Instant changed) {}
