package org.nmirf.disclosure;

/**
 * Someone's consent to the release of certain texts.
 *
 * @param approvedBy who approves
 * @param contentHash the {@link AnonymisedText#contentHash()} of what this person saw
 */
public record Approval(String approvedBy, String contentHash) {}
