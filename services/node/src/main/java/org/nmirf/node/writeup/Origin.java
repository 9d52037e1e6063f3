package org.nmirf.node.writeup;

import java.util.Locale;
import java.util.UUID;

/**
 * What a practice was put together from. It stays in the country.
 *
 * @param id of the cluster or recommendation
 */
public record Origin(Kind kind, UUID id) {

    /** Sorts of things that can be written up. */
    public enum Kind {
        CLUSTER,
        RECOMMENDATION
    }

    /** Where its page is. */
    public String path() {
        return "/" + kind.name().toLowerCase(Locale.ROOT) + "s/" + id;
    }
}
