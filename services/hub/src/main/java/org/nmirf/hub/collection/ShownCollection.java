package org.nmirf.hub.collection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.collection.PracticeCollection.Entry;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.web.language.Language;

/**
 * A collection with its practices as they are now.
 *
 * @param places its entries in their order
 */
record ShownCollection(PracticeCollection collection, List<Place> places) {

    ShownCollection {
        places = List.copyOf(places);
    }

    /**
     * An entry.
     *
     * @param practice the practice, or null once its country has taken it back; then nothing of the
     *     sentence about it is shown either
     */
    record Place(Entry entry, @Nullable FoundPractice practice) {}

    /** The collection by itself, as long as its practices cannot be read. */
    static ShownCollection without(PracticeCollection collection) {
        return new ShownCollection(collection, List.of());
    }

    static ShownCollection of(
            PracticeCollection collection, KnownPractices known, Language reader) {
        List<UUID> ids = collection.entries().stream().map(Entry::practice).toList();
        Map<UUID, FoundPractice> shown = known.shown(ids, reader);
        return new ShownCollection(
                collection,
                collection.entries().stream()
                        .map(entry -> new Place(entry, shown.get(entry.practice())))
                        .toList());
    }
}
