package org.nmirf.disclosure.identifiers;

import java.util.ArrayList;
import java.util.List;

/** Finds positions on earth, in decimals or in degrees, minutes and seconds. */
final class CoordinatesDetector implements Detector {

    private static final String DEGREES =
            "\\d{1,3}(?:[.,]\\d+)? ?\\x{00B0} ?(?:\\d{1,2}(?:[.,]\\d+)? ?' ?(?:\\d{1,2}(?:[.,]\\d+)? ?(?:'{2}|\"|\\x{201D}) ?)?)?[NSEWO]";
    private static final OpeningSearch DECIMAL =
            OpeningSearch.of(
                    "[+-]?\\d{1,2}\\.\\d{3,} ?\\x{00B0}? ?[NS]? ?[,;/ ] ?[+-]?\\d{1,3}\\.\\d{3,}(?: ?\\x{00B0}? ?[EWO])?");
    private static final OpeningSearch SEXAGESIMAL =
            OpeningSearch.of(DEGREES + "(?: ?[,;/]? ?" + DEGREES + ")?");

    @Override
    public List<Hit> find(View view) {
        List<Hit> hits = new ArrayList<>();
        for (OpeningSearch search : List.of(DECIMAL, SEXAGESIMAL)) {
            for (Patterns.Span span : Patterns.find(search, view.flat())) {
                if (view.standsAlone(span.start(), span.end())) {
                    hits.add(
                            view.hit(
                                    span.start(),
                                    span.end(),
                                    IdentifierType.COORDINATES,
                                    Confidence.LIKELY,
                                    Explanation.WELL_FORMED,
                                    "COORDINATES"));
                }
            }
        }
        return hits;
    }
}
