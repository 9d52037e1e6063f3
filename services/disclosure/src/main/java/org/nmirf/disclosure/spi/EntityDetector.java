package org.nmirf.disclosure.spi;

import java.util.List;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * A detector of the country's own, such as a model or a service on its own network. What it finds
 * is added to what the others find; it can take nothing away. An exception, a span outside the text
 * or an answer after the time limit refuses the whole scan.
 */
@FunctionalInterface
public interface EntityDetector {

    /**
     * One text of an item.
     *
     * @param language ISO 639-1 code
     */
    record Passage(String text, String language) {}

    /**
     * Something that identifies.
     *
     * @param start UTF-16 offset of its first unit in the passage
     * @param end UTF-16 offset just after it
     */
    record Entity(int start, int end, IdentifierType type) {}

    /** Everything it finds in one passage, in any order. */
    List<Entity> find(Passage passage);
}
