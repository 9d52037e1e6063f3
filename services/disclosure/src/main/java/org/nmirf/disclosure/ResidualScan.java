package org.nmirf.disclosure;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.identifiers.IdentifierFinder;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.prose.StateFinder;
import org.nmirf.disclosure.spi.EntityDetector.Passage;
import org.nmirf.disclosure.text.Anomalies;
import org.nmirf.disclosure.text.Anomaly;

/** The receiving side's own scan: it does not know the country and tells nothing of the text. */
public final class ResidualScan {

    private final IdentifierFinder finder = new IdentifierFinder(Scanner.NO_REGION);
    private final Duration limit;

    /** A scan with the usual time limit. */
    public ResidualScan() {
        this(Scanner.USUAL_LIMIT);
    }

    /** A scan with a time limit for all texts of an item together. */
    public ResidualScan(Duration limit) {
        this.limit = limit;
    }

    /**
     * The kinds of direct identifiers and Unicode anomalies that likely or certainly stand in the
     * texts; empty means admissible. Web addresses, bank codes and unexplained codes are left to
     * the country's reviewer.
     *
     * @return or TIME_OVER, TEXT_TOO_LONG or FAULT, on which the event is refused too
     */
    public Outcome<Set<IdentifierType>> of(Collection<String> texts) {
        return Scanner.failClosed(
                () -> {
                    Deadline deadline = Deadline.in(limit);
                    Set<IdentifierType> types = EnumSet.noneOf(IdentifierType.class);
                    for (String text : texts) {
                        finder.find(text, deadline).stream()
                                .filter(ResidualScan::counts)
                                .map(Hit::type)
                                .forEach(types::add);
                        // A number around it may have taken the anomaly's place among the hits.
                        if (Anomalies.in(text).stream().anyMatch(ResidualScan::hides)) {
                            types.add(IdentifierType.UNICODE_ANOMALY);
                        }
                    }
                    return new Outcome.Passed<>(Set.copyOf(types));
                });
    }

    /**
     * The same for words of a country that their reader must not know, with what names that country
     * and with web addresses, whose endings tell it.
     *
     * @param language ISO 639-1 code of the words
     * @param region ISO 3166-1 alpha-2 code of the country, in any case
     */
    public Outcome<Set<IdentifierType>> withoutCountry(
            String text, String language, String region) {
        return Scanner.failClosed(
                () -> {
                    Deadline deadline = Deadline.in(limit);
                    List<Hit> hits = finder.find(text, deadline);
                    Set<IdentifierType> types = EnumSet.noneOf(IdentifierType.class);
                    hits.stream()
                            .map(Hit::type)
                            .filter(type -> type == IdentifierType.URL)
                            .forEach(types::add);
                    new StateFinder(region.toUpperCase(Locale.ROOT))
                            .find(List.of(new Passage(text, language)), List.of(hits), deadline)
                            .forEach(found -> found.forEach(hit -> types.add(hit.type())));
                    return switch (of(List.of(text))) {
                        case Outcome.Passed<Set<IdentifierType>>(var others) -> {
                            types.addAll(others);
                            yield new Outcome.Passed<>(Set.copyOf(types));
                        }
                        case Outcome.Refused<Set<IdentifierType>> refused -> refused;
                    };
                });
    }

    private static boolean counts(Hit hit) {
        boolean refused = hit.type().isDirect() || hit.type() == IdentifierType.UNICODE_ANOMALY;
        return refused && hit.confidence().compareTo(Confidence.LIKELY) >= 0;
    }

    private static boolean hides(Anomaly anomaly) {
        return anomaly.kind() != Anomaly.Kind.SOFT_HYPHEN;
    }
}
