package org.nmirf.node.ledger;

import java.util.UUID;
import org.nmirf.node.practice.PracticeId;

/**
 * A release reached a state. Published inside the transaction: listen after its commit.
 *
 * @param release id of the release
 */
public record ReleaseChanged(UUID release, PracticeId practice, ReleaseState state) {}
