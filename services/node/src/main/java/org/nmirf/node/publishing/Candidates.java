package org.nmirf.node.publishing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.ShowRecommendation;
import org.nmirf.node.register.Register;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Showable;
import org.nmirf.node.showing.Showables;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody proposes to show, or could. */
@Component
class Candidates {

    private final JdbcClient database;
    private final Register register;
    private final Recommendations recommendations;
    private final Showables showables;

    Candidates(
            JdbcClient database,
            Register register,
            Recommendations recommendations,
            Showables showables) {
        this.database = database;
        this.register = register;
        this.recommendations = recommendations;
        this.showables = showables;
    }

    /**
     * One of them.
     *
     * @param kind word of its sort
     * @param name what it is called; empty when its texts say it
     * @param isSame whether it is still as it was when it was proposed
     * @param hidden parts that would stay hidden
     */
    record Row(
            String kind,
            UUID id,
            String name,
            Wordings texts,
            String page,
            boolean isSame,
            Set<String> hidden) {

        /** What to call it in that language. */
        public String label(String language) {
            return name.isEmpty() ? texts.wordsFor(language) : name;
        }
    }

    /** How many the public sees, or would if the site were on. */
    int shown() {
        return database.sql("SELECT count(*) FROM recommendation WHERE shown")
                .query(Integer.class)
                .single();
    }

    /** What fits that question to the register and is not shown. */
    List<Row> of(Map<String, List<String>> query) {
        List<UUID> ids = register.ids(RegisterQuery.of(query), new Scope.Everything());
        return rows(
                recommendations.find(ids).stream()
                        .filter(one -> !one.followUp().visibility().isShown())
                        .map(one -> ShowRecommendation.item(one, one.followUp().visibility()))
                        .toList());
    }

    /** What a proposal would show; what is not there any more is left out. */
    List<Row> of(Proposal proposal) {
        return rows(proposal.items());
    }

    private List<Row> rows(List<Proposal.Item> items) {
        Map<UUID, Showable.Line> lines = showables.lines(items);
        return items.stream()
                .flatMap(
                        item ->
                                Stream.ofNullable(lines.get(item.id()))
                                        .map(line -> row(item, line)))
                .toList();
    }

    private static Row row(Proposal.Item item, Showable.Line line) {
        return new Row(
                item.kind(),
                line.id(),
                line.name(),
                line.texts(),
                line.page(),
                line.revision() == item.revision(),
                Objects.requireNonNullElse(item.hidden(), Set.of()));
    }
}
