package org.nmirf.hub.harvest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the six requests of OAI-PMH, or what is wrong with it. */
sealed interface HarvestRequest {

    /** What repository is this? */
    record Identify() implements HarvestRequest {}

    /**
     * Which forms are there?
     *
     * @param practice of this practice alone, or null
     */
    record ListFormats(@Nullable UUID practice) implements HarvestRequest {}

    /** Which sets are there? */
    record ListSets() implements HarvestRequest {}

    /**
     * What is in it?
     *
     * @param isWhole whether with content, not headers only
     */
    record ListAll(Selection selection, boolean isWhole) implements HarvestRequest {}

    /** What does this practice say? */
    record GetRecord(UUID practice, MetadataFormat format) implements HarvestRequest {}

    /** It cannot be answered. */
    record Refused(HarvestRefusal refusal) implements HarvestRequest {}
}
