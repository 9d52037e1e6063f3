package org.nmirf.node.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.symbol.DocumentKind;
import org.nmirf.node.symbol.DocumentSymbol;
import org.nmirf.web.vocabulary.Vocabulary;

/**
 * Finds what belongs to a cycle that is over: a later review of the same treaty body, or a later
 * cycle of the Universal Periodic Review. Visits, judgments, views and inquiries neither replace
 * what a review said, nor are replaced by one.
 */
final class Cycles {

    private static final Set<String> PERIODIC = Set.of("treaty-body", "upr");
    private static final String VISITS = "SPT";
    private static final Pattern INQUIRY = Pattern.compile("/(?:IR|OP\\.8)/");

    private final Vocabulary bodies;

    Cycles(Vocabulary bodies) {
        this.bodies = bodies;
    }

    /**
     * Those of older cycles that are not put away yet.
     *
     * @param takenOut ids of those that people took out again; they stay
     */
    List<Recommendation> over(Collection<Recommendation> all, Set<UUID> takenOut) {
        Map<String, LocalDate> newest = new HashMap<>();
        all.stream()
                .map(Recommendation::source)
                .filter(source -> isPeriodic(source) && source.date() != null)
                .forEach(
                        source ->
                                newest.merge(
                                        source.body(),
                                        Objects.requireNonNull(source.date()),
                                        (one, other) -> one.isAfter(other) ? one : other));
        Map<String, Integer> lastCycle = new HashMap<>();
        all.forEach(
                one -> {
                    Integer cycle = cycle(one.source());
                    if (cycle != null && isPeriodic(one.source())) {
                        lastCycle.merge(one.source().body(), cycle, Math::max);
                    }
                });
        return all.stream()
                .filter(one -> !one.isArchived() && !takenOut.contains(one.id().value()))
                .filter(one -> isOver(one.source(), newest, lastCycle))
                .toList();
    }

    private boolean isOver(
            Source source, Map<String, LocalDate> newest, Map<String, Integer> lastCycle) {
        if (!isPeriodic(source)) {
            return false;
        }
        Integer cycle = cycle(source);
        if (cycle != null) {
            return cycle < lastCycle.getOrDefault(source.body(), cycle);
        }
        LocalDate last = newest.get(source.body());
        // What a body adds in the months after a review belongs to it.
        return source.date() != null && last != null && source.date().isBefore(last.minusYears(1));
    }

    private boolean isPeriodic(Source source) {
        return !isOfItsOwn(source)
                && !source.body().equals(VISITS)
                && bodies.find(source.body())
                        .filter(body -> body.kind() != null && PERIODIC.contains(body.kind()))
                        .isPresent();
    }

    /** Views on a communication and inquiries come between reviews and belong to none. */
    private static boolean isOfItsOwn(Source source) {
        return source.kind() == Source.Kind.DECISION
                || DocumentSymbol.parse(source.symbol()).kind() == DocumentKind.DECISION
                || INQUIRY.matcher(source.symbol()).find();
    }

    private static @Nullable Integer cycle(Source source) {
        var review = source.review();
        return review == null ? null : review.cycle();
    }
}
