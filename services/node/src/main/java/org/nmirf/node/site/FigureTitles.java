package org.nmirf.node.site;

import java.util.Optional;
import java.util.UUID;

/** Knows what tables of figures are called in the country. */
// Not a Function: Spring Cloud Stream would take it for a handler of events.
@FunctionalInterface
public interface FigureTitles {

    /** The title of the table with that id. */
    Optional<String> title(UUID id);
}
