package org.nmirf.node.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.revision.Revised;

/**
 * A recommendation in this node.
 *
 * @param revision counts up from 1 with every change
 * @param source what the mechanism said, as people here corrected it
 * @param imported what the last import brought; null for what was typed in. Where it differs from
 *     {@code source}, somebody corrected it, and the next import leaves that alone
 * @param followUp what the country decided
 * @param grades what the mechanism thinks of the follow-up
 * @param isArchived whether it belongs to a cycle that is over
 */
public record Recommendation(
        RecommendationId id,
        int revision,
        Source source,
        @Nullable Source imported,
        FollowUp followUp,
        List<Grade> grades,
        boolean isArchived,
        Change created,
        Change changed)
        implements Revised {

    /** Copies the grades. */
    public Recommendation {
        grades = List.copyOf(grades);
    }

    /** A new one. */
    public static Recommendation first(
            RecommendationId id,
            Source source,
            @Nullable Source imported,
            FollowUp followUp,
            Change change) {
        return new Recommendation(
                id, 1, source, imported, followUp, List.of(), false, change, change);
    }

    /** The same with another source. */
    public Recommendation with(Source other, @Nullable Source otherImported, Change change) {
        return next(other, otherImported, followUp, grades, isArchived, change);
    }

    /** The same with other decisions of the country. */
    public Recommendation with(FollowUp other, Change change) {
        return next(source, imported, other, grades, isArchived, change);
    }

    /** The same with other grades. */
    public Recommendation with(List<Grade> other, Change change) {
        return next(source, imported, followUp, other, isArchived, change);
    }

    /** The same, put away or taken out again. */
    public Recommendation archived(boolean isAway, Change change) {
        return next(source, imported, followUp, grades, isAway, change);
    }

    private Recommendation next(
            Source newSource,
            @Nullable Source newImported,
            FollowUp newFollowUp,
            List<Grade> newGrades,
            boolean isAway,
            Change change) {
        return new Recommendation(
                id,
                revision + 1,
                newSource,
                newImported,
                newFollowUp,
                newGrades,
                isAway,
                created,
                change);
    }

    @Override
    public Object substance() {
        return kept();
    }

    /** What its history keeps: everything that people decide. */
    Kept kept() {
        return new Kept(source, followUp, grades, isArchived);
    }

    /** One version of a recommendation, as the history holds it. */
    public record Kept(Source source, FollowUp followUp, List<Grade> grades, boolean isArchived) {}
}
