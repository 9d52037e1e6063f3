package org.nmirf.node.identity;

import java.util.UUID;

/** Where every id comes from: random (version 4), unrelated to anything in the records. */
// Not a Supplier: Spring Cloud Stream would take a Supplier for a source of events.
@FunctionalInterface
public interface Ids {

    /** An id that was never given before. */
    UUID next();
}
