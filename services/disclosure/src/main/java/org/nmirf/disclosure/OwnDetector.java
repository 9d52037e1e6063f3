package org.nmirf.disclosure;

import java.util.List;
import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.prose.ItemRule;
import org.nmirf.disclosure.spi.EntityDetector;
import org.nmirf.disclosure.spi.EntityDetector.Passage;

/** Asks a detector of the country's own, and believes nothing that does not fit the text. */
record OwnDetector(EntityDetector detector) implements ItemRule {

    @Override
    public List<List<Hit>> find(
            List<Passage> passages, List<List<Hit>> structured, Deadline deadline) {
        return passages.stream()
                .map(
                        passage -> {
                            deadline.check();
                            return detector.find(passage).stream()
                                    .map(entity -> hit(entity, passage))
                                    .toList();
                        })
                .toList();
    }

    private static Hit hit(EntityDetector.Entity entity, Passage passage) {
        if (entity.end() > passage.text().length()) {
            throw new IllegalArgumentException("a span outside the text");
        }
        return new Hit(
                entity.start(),
                entity.end(),
                entity.type(),
                Confidence.LIKELY,
                Explanation.OWN_DETECTOR,
                "OWN");
    }
}
