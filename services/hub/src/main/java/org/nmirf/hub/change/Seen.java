package org.nmirf.hub.change;

import java.util.UUID;

/**
 * A version of a practice that the index answers with now.
 *
 * @param isWithdrawn whether readers find nothing any more
 * @param isNamed whether it was published under its country's name
 */
public record Seen(UUID practice, long version, boolean isWithdrawn, boolean isNamed) {}
