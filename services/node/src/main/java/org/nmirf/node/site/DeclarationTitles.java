package org.nmirf.node.site;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Knows what declarations are called, and where their pages are. */
// Not a Function: Spring Cloud Stream would take it for a handler of events.
@FunctionalInterface
public interface DeclarationTitles {

    /**
     * What it is called.
     *
     * @param address of its page in this node
     */
    record Titled(Heading heading, String address) {}

    /** What the declaration with that id is called for that reader, or empty if there is none. */
    Optional<Titled> find(UUID id, Locale reader);
}
