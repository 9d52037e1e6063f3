package org.nmirf.node.ledger;

import java.util.UUID;

/**
 * A release reached a state. Published inside the transaction: listen after its commit.
 *
 * @param release id of the release
 */
public record ReleaseChanged(UUID release, RecordId recordId, ReleaseState state) {}
