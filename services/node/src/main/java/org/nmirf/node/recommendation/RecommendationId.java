package org.nmirf.node.recommendation;

import java.util.UUID;

/** Which recommendation. */
public record RecommendationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
