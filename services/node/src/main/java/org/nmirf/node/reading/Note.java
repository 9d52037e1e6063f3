package org.nmirf.node.reading;

import java.time.Instant;

/**
 * Why an approver sent a practice back.
 *
 * @param words what has to be done; confidential, never leaves the country
 * @param by subject of the person's token
 */
public record Note(String words, String by, Instant at) {}
