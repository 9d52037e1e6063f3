package org.nmirf.hub.collection;

import java.util.List;
import java.util.UUID;
import org.nmirf.hub.writing.Texts;

/** A collection as it is kept, before it is looked at which of its sentences may be told now. */
record KeptCollection(UUID id, int revision, Texts texts, List<KeptEntry> entries) {

    KeptCollection {
        entries = List.copyOf(entries);
    }
}
