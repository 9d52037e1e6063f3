package org.nmirf.node.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nmirf.node.history.Change;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.Asks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChangeManyIT {

    private final SharedNode shared = SharedNode.get();
    private final ChangeMany many = shared.node().bean(ChangeMany.class);
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final JdbcClient database = shared.node().bean(JdbcClient.class);
    private final Recommendations recommendations = shared.node().bean(Recommendations.class);

    @Test
    void endsWhatWaitsToShowWhatStaysHidden() {
        Recommendation waits = asked();
        Recommendation silent = edit.create(aSource(), FollowUp.NONE, OFFICER).orProblem();
        UUID proposal = waiting(waits);

        var report = many.run(chosen(waits, silent), hidden(), OFFICER).orProblem();

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(publish(proposal)).isEqualTo(409);
        assertThat(visibility(waits).isShown()).isFalse();
    }

    @Test
    void leavesWhatWaitsForOthersAlone() {
        Recommendation waits = asked();
        Recommendation other = asked();
        UUID proposal = waiting(other);

        many.run(chosen(waits), hidden(), OFFICER).orProblem();

        assertThat(publish(proposal)).isEqualTo(200);
        assertThat(visibility(other).isShown()).isTrue();
    }

    @Test
    void waitsForTheFirstBeforeItHoldsTheNext() throws Exception {
        String tail = UUID.randomUUID().toString().substring(1);
        Recommendation first = kept("1" + tail);
        Recommendation second = kept("8" + tail);
        var waiting =
                inTransaction(
                        () -> {
                            recommendations.hold(first.id());
                            var change = change(first, second);
                            await().atMost(Duration.ofSeconds(30)).until(this::isSomebodyWaiting);
                            assertThat(isFree(second)).isTrue();
                            return change;
                        });

        assertThat(waiting.get(30, TimeUnit.SECONDS).changed()).isEqualTo(2);
    }

    private CompletableFuture<ChangeMany.Report> change(Recommendation... some) {
        var urgent = new Changes("HIGH", "", "", "", "", "", "", "", "", "", "");
        return CompletableFuture.supplyAsync(
                () -> many.run(chosen(some), urgent, OFFICER).orProblem());
    }

    private Recommendation kept(String id) {
        var one =
                Recommendation.first(
                        new RecommendationId(UUID.fromString(id)),
                        aSource(),
                        null,
                        FollowUp.NONE,
                        Change.of(OFFICER.name(), Instant.EPOCH));
        return inTransaction(
                () -> {
                    recommendations.add(one);
                    return one;
                });
    }

    private boolean isSomebodyWaiting() {
        return database.sql(
                                """
                                SELECT count(*) FROM pg_stat_activity
                                WHERE wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE%'
                                """)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isFree(Recommendation one) {
        return database.sql("SELECT id FROM recommendation WHERE id = ? FOR UPDATE SKIP LOCKED")
                .param(one.id().value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private <T> T inTransaction(Supplier<T> work) {
        var transactions =
                new TransactionTemplate(shared.node().bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    private Recommendation asked() {
        var shown = FollowUp.NONE.withVisibility(new Visibility(true, Set.of()));
        return edit.create(aSource(), shown, OFFICER).orProblem();
    }

    private static Selection chosen(Recommendation... some) {
        return Selection.Chosen.of(
                List.of(some).stream().map(one -> one.id() + ":" + one.revision()).toList());
    }

    private static Changes hidden() {
        return new Changes("", "", "", "", "", "", "", "", "false", "", "");
    }

    private UUID waiting(Recommendation one) {
        var waiting = shared.node().bean(Asks.class).waiting(Recommendations.KIND);
        return Objects.requireNonNull(waiting.get(one.id().value()));
    }

    private int publish(UUID proposal) {
        String path = "/api/public-site/proposals/" + proposal + "/publication";
        return shared.node().call("POST", path, shared.desk().approver(), Map.of()).status();
    }

    private Visibility visibility(Recommendation one) {
        return recommendations.find(one.id()).orElseThrow().followUp().visibility();
    }
}
