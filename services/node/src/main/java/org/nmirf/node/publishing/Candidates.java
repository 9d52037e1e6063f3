package org.nmirf.node.publishing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recommendations that somebody proposes to show, or could. */
@Component
class Candidates {

    private final JdbcClient database;
    private final Register register;
    private final Recommendations recommendations;

    Candidates(JdbcClient database, Register register, Recommendations recommendations) {
        this.database = database;
        this.register = register;
        this.recommendations = recommendations;
    }

    /**
     * One of them.
     *
     * @param isSame whether it is still as it was when it was proposed
     */
    record Row(UUID id, String name, Wordings texts, String status, boolean isSame) {}

    /** How many the public sees, or would if the site were on. */
    int shown() {
        return database.sql("SELECT count(*) FROM recommendation WHERE shown")
                .query(Integer.class)
                .single();
    }

    /** What fits that question to the register and is not shown. */
    List<Row> of(Map<String, List<String>> query) {
        List<UUID> ids = register.ids(RegisterQuery.of(query), new Scope.Everything());
        return recommendations.find(ids).stream()
                .filter(one -> !one.followUp().visibility().isShown())
                .map(one -> row(one, true))
                .toList();
    }

    /** What a proposal would show. */
    List<Row> of(Proposal proposal) {
        return switch (proposal.wish()) {
            case Proposal.Site site -> List.of();
            case Proposal.Items(var items) ->
                    recommendations.find(items.stream().map(Proposal.Item::id).toList()).stream()
                            .map(
                                    one ->
                                            row(
                                                    one,
                                                    items.contains(
                                                            new Proposal.Item(
                                                                    one.id().value(),
                                                                    one.revision()))))
                            .toList();
        };
    }

    private static Row row(Recommendation one, boolean isSame) {
        return new Row(
                one.id().value(),
                AimLine.name(one),
                one.source().texts(),
                one.followUp().status(),
                isSame);
    }
}
