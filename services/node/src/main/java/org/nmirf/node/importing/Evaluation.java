package org.nmirf.node.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.history.Change;
import org.nmirf.node.incoming.IncomingRow;
import org.nmirf.node.incoming.IncomingRow.Refused;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.RecommendationRules;
import org.nmirf.node.recommendation.Source;

/** Finds out what becomes of each row; whoever looks and whoever keeps go the same way. */
final class Evaluation {

    private static final int EXCERPT = 80;

    private final Known known;
    private final Plans plans;
    private final RecommendationRules rules;
    private final Function<Source, RecommendationId> ids;
    private final Change change;
    private final Map<UUID, Integer> taken = new HashMap<>();

    Evaluation(
            Known known,
            Plans plans,
            RecommendationRules rules,
            Function<Source, RecommendationId> ids,
            Change change) {
        this.known = known;
        this.plans = plans;
        this.rules = rules;
        this.ids = ids;
        this.change = change;
    }

    /**
     * What becomes of a row.
     *
     * @param result what has to be kept; null when nothing has to
     */
    record Evaluated(RowReport report, @Nullable Recommendation result) {}

    Evaluated of(IncomingRow row) {
        return switch (row) {
            case Refused refused ->
                    new Evaluated(
                            new RowReport(
                                    refused.number(),
                                    refused.excerpt(),
                                    Fate.REFUSED,
                                    null,
                                    List.of(),
                                    List.of(),
                                    refused.faults(),
                                    List.of()),
                            null);
            case Understood understood -> of(understood);
        };
    }

    private Evaluated of(Understood row) {
        Optional<Recommendation> there = known.find(row.source());
        Integer earlier = there.map(one -> taken.get(one.id().value())).orElse(null);
        if (earlier != null) {
            return refused(row, List.of(Detail.of("row", "importing.twice", earlier)));
        }
        List<Detail> wrong = new ArrayList<>();
        Evaluated evaluated =
                there.map(one -> changed(row, one, wrong)).orElseGet(() -> created(row, wrong));
        if (!wrong.isEmpty()) {
            return refused(row, wrong);
        }
        Recommendation result = evaluated.result();
        if (result != null) {
            known.put(result);
        }
        UUID id =
                result == null
                        ? there.map(one -> one.id().value()).orElse(null)
                        : result.id().value();
        if (id != null) {
            taken.put(id, row.number());
        }
        return evaluated;
    }

    private Evaluated created(Understood row, List<Detail> wrong) {
        wrong.addAll(rules.check(row.source()));
        FollowUp followUp = plans.fill(FollowUp.NONE, row.plan(), wrong);
        wrong.addAll(rules.check(followUp, row.source()));
        Recommendation created =
                Recommendation.first(
                        ids.apply(row.source()), row.source(), row.source(), followUp, change);
        return new Evaluated(report(row, Fate.CREATED, null, List.of(), List.of()), created);
    }

    private Evaluated changed(Understood row, Recommendation one, List<Detail> wrong) {
        Merge merge = Merge.of(one.source(), one.imported(), row.source());
        FollowUp followUp = plans.fill(one.followUp(), row.plan(), wrong);
        wrong.addAll(known.taken(one.id().value(), merge.source()));
        wrong.addAll(rules.check(merge.source()));
        wrong.addAll(rules.check(followUp, merge.source()));
        boolean isOther =
                merge.changes(one.source(), one.imported()) || !followUp.equals(one.followUp());
        if (!isOther) {
            return new Evaluated(
                    report(row, Fate.UNCHANGED, one.id().value(), List.of(), merge.kept()), null);
        }
        Recommendation result =
                new Recommendation(
                        one.id(),
                        one.revision() + 1,
                        merge.source(),
                        merge.imported(),
                        followUp,
                        one.grades(),
                        one.isArchived(),
                        one.created(),
                        change);
        List<String> fields = Changed.between(one, result);
        // What only tells the next import something changes nothing that people see.
        Fate fate = fields.isEmpty() ? Fate.UNCHANGED : Fate.UPDATED;
        return new Evaluated(report(row, fate, one.id().value(), fields, merge.kept()), result);
    }

    private static Evaluated refused(Understood row, List<Detail> wrong) {
        return new Evaluated(
                new RowReport(
                        row.number(),
                        name(row.source()),
                        Fate.REFUSED,
                        null,
                        List.of(),
                        List.of(),
                        wrong,
                        row.remarks()),
                null);
    }

    private static RowReport report(
            Understood row, Fate fate, @Nullable UUID id, List<String> changed, List<String> kept) {
        return new RowReport(
                row.number(),
                name(row.source()),
                fate,
                id,
                changed,
                kept,
                List.of(),
                row.remarks());
    }

    /** Document and paragraph, or the first words. */
    static String name(Source source) {
        String place =
                String.join(" ", source.body(), source.symbol(), source.paragraph())
                        .replaceAll(" +", " ")
                        .strip();
        if (!source.symbol().isEmpty()) {
            return place;
        }
        String words =
                source.texts().texts().stream().findFirst().map(one -> one.text()).orElse("");
        return place + " " + words.substring(0, Math.min(EXCERPT, words.length()));
    }
}
