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
record ShownCollection(PracticeCollection collection, List<Place> places, boolean isRead) {

    ShownCollection {
        places = List.copyOf(places);
    }

    /**
     * An entry.
     *
     * @param practice the practice, or null while it cannot be read and once its country has taken
     *     it back; then nothing of the sentence about it is shown to readers either
     */
    record Place(Entry entry, @Nullable FoundPractice practice) {}

    /** The collection by itself, as long as its practices cannot be read. */
    static ShownCollection unread(PracticeCollection collection) {
        return of(collection, Map.of(), false);
    }

    static ShownCollection of(
            PracticeCollection collection, KnownPractices known, Language reader) {
        List<UUID> ids = collection.entries().stream().map(Entry::practice).toList();
        return of(collection, known.shown(ids, reader), true);
    }

    private static ShownCollection of(
            PracticeCollection collection, Map<UUID, FoundPractice> shown, boolean isRead) {
        return new ShownCollection(
                collection,
                collection.entries().stream()
                        .map(entry -> new Place(entry, shown.get(entry.practice())))
                        .toList(),
                isRead);
    }
}
