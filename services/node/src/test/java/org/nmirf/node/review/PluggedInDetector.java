package org.nmirf.node.review;

import java.util.List;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.spi.EntityDetector;

/** A country's own detector, as it is put beside a node. It knows a single word. */
public final class PluggedInDetector implements EntityDetector {

    private static final String WORD = "the lighthouse keeper";

    @Override
    public List<Entity> find(Passage passage) {
        int start = passage.text().indexOf(WORD);
        return start < 0
                ? List.of()
                : List.of(new Entity(start, start + WORD.length(), IdentifierType.PERSON));
    }
}
