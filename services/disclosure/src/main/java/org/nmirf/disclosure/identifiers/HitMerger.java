package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one hit of those that overlap: the whole stretch, under the surest name. */
public final class HitMerger {

    private static final Comparator<Hit> STRENGTH =
            Comparator.comparing((Hit hit) -> hit.type() != IdentifierType.UNICODE_ANOMALY)
                    .thenComparing(hit -> hit.type() != IdentifierType.CODE)
                    .thenComparing(hit -> hit.explanation() == Explanation.KNOWN_OF_RECORD)
                    .thenComparing(hit -> hit.type() == IdentifierType.STATE)
                    .thenComparing(Hit::confidence)
                    .thenComparing(hit -> hit.type().isDirect())
                    .thenComparing(hit -> hit.end() - hit.start())
                    .thenComparing(Hit::type, Comparator.reverseOrder())
                    .thenComparing(Hit::detector);

    private HitMerger() {}

    /** The same stretches without overlaps, in the order of the text. */
    public static List<Hit> merge(List<Hit> hits) {
        List<Hit> ordered = new ArrayList<>(hits);
        ordered.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end));
        List<Hit> merged = new ArrayList<>();
        for (Hit hit : ordered) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(hit)) {
                merged.set(last, union(merged.get(last), hit));
            } else {
                merged.add(hit);
            }
        }
        return List.copyOf(merged);
    }

    private static Hit union(Hit first, Hit second) {
        Hit stronger = STRENGTH.compare(first, second) >= 0 ? first : second;
        return new Hit(
                Math.min(first.start(), second.start()),
                Math.max(first.end(), second.end()),
                stronger.type(),
                stronger.confidence(),
                stronger.explanation(),
                stronger.detector());
    }
}
