package org.nmirf.node.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.cluster.CompareRegister.Known;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.cluster.SuggestClusters.Alike;
import org.nmirf.node.cluster.SuggestClusters.Proposal;
import org.nmirf.node.history.History;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClusterIT {

    private static final Duration WAITS = Duration.ofMinutes(1);
    private static final Wordings TITLE = Wordings.of("en", "Protect the oasis");

    private final Clusters clusters = SharedNode.get().node().bean(Clusters.class);
    private final DecideCluster decide = SharedNode.get().node().bean(DecideCluster.class);
    private final SuggestClusters suggest = SharedNode.get().node().bean(SuggestClusters.class);
    private final CompareRegister compare = SharedNode.get().node().bean(CompareRegister.class);
    private final EditRecommendation edit = SharedNode.get().node().bean(EditRecommendation.class);
    private final JdbcClient database = SharedNode.get().node().bean(JdbcClient.class);
    private final String rare = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void proposesWhatIsAlikeUntilSomebodyDecided() {
        UUID one = said("Protect the oasis of %s from drought".formatted(rare));
        UUID other = said("Protect the oasis of %s from desert and drought".formatted(rare));

        assertThat(proposalWith(one).members()).containsExactlyInAnyOrder(one, other);
        assertThat(suggest.to(one, 5).items()).extracting(Alike::recommendation).contains(other);

        decide.create(new Wanted(TITLE, "", Set.of(one, other)), OFFICER).orProblem();

        assertThat(suggest.proposals(WAITS).items())
                .noneMatch(proposal -> proposal.members().contains(one));
    }

    @Test
    void proposesForAClusterWhatIsLikeItsMembers() {
        UUID one = said("Reopen the school of %s for girls".formatted(rare));
        UUID other = said("Reopen the school of %s for all girls".formatted(rare));
        Cluster cluster =
                decide.create(new Wanted(TITLE, "", Set.of(one, other)), OFFICER).orProblem();

        UUID more = said("Reopen the school of %s for girls now".formatted(rare));

        Proposal proposal = proposalWith(more);
        assertThat(proposal.members()).containsExactly(more);
        assertThat(proposal.cluster()).isEqualTo(cluster);
        decide.add(cluster.id(), Set.of(more), "It asks the same", OFFICER).orProblem();
        assertThat(clusters.of(more)).extracting(Cluster::id).containsExactly(cluster.id());
    }

    @Test
    void proposesNothingAgainThatPeopleKeepApart() {
        UUID one = said("Count the wells of %s each year".formatted(rare));
        UUID other = said("Count the wells of %s each season".formatted(rare));

        decide.separate(List.of(one, other), "Other years", OFFICER);

        assertThat(suggest.proposals(WAITS).items())
                .noneMatch(proposal -> proposal.members().contains(one));
    }

    @Test
    void proposesNothingAgainForAClusterThatPeopleKeepItOutOf() {
        UUID one = said("Dredge the harbour of %s for fishermen".formatted(rare));
        UUID other = said("Dredge the harbour of %s for all fishermen".formatted(rare));
        var wanted = new Wanted(TITLE, "", Set.of(one, other));
        Cluster cluster = decide.create(wanted, OFFICER).orProblem();
        UUID more = said("Dredge the harbour of %s for fishermen now".formatted(rare));
        UUID again = said("Dredge the harbour of %s for the fishermen".formatted(rare));
        assertThat(proposalWith(more).members()).containsExactlyInAnyOrder(more, again);

        decide.keepOut(cluster.id(), List.of(more), "It is a bridge", OFFICER).orProblem();

        assertThat(suggest.proposals(WAITS).items())
                .noneMatch(proposal -> proposal.members().contains(more));
        assertThat(proposalWith(again).cluster()).isEqualTo(cluster);
        decide.add(cluster.id(), Set.of(again), "", OFFICER).orProblem();
        assertThat(suggest.proposals(WAITS).items())
                .noneMatch(proposal -> proposal.members().contains(more));
    }

    @Test
    void keepsInTheHistoryWhyPeopleDecidedSo() {
        UUID one = said("Name the streets of %s".formatted(rare));
        var wanted = new Wanted(TITLE, "", Set.of(one));
        Cluster made = decide.create(wanted, "Both ask for names", OFFICER).orProblem();
        UUID more = said("Light the streets of %s".formatted(rare));

        decide.keepOut(made.id(), List.of(more), "Light is no name " + rare, OFFICER).orProblem();

        var history = SharedNode.get().node().bean(History.class);
        assertThat(history.of(Clusters.KIND, made.id()).getFirst().change().reason())
                .isEqualTo("Both ask for names");
        assertThat(history.newest(Separations.KIND, "", 0, 50).items())
                .anyMatch(
                        entry ->
                                entry.version()
                                        .change()
                                        .reason()
                                        .equals("Light is no name " + rare));
    }

    @Test
    void refusesAChangeOfAClusterThatChangedSince() {
        UUID one = said("Train the judges of %s".formatted(rare));
        Cluster first = decide.create(new Wanted(TITLE, "", Set.of(one)), OFFICER).orProblem();
        decide.change(Seen.of(first.id(), 1), new Wanted(TITLE, "Mine", Set.of(one)), OFFICER)
                .orProblem();

        var late =
                decide.change(
                        Seen.of(first.id(), 1), new Wanted(TITLE, "Late", Set.of(one)), OFFICER);

        assertThat(late).isInstanceOf(Outcome.Refused.class);
        assertThat(clusters.find(first.id()).orElseThrow().note()).isEqualTo("Mine");
    }

    @Test
    void keepsTheHistoryOfAClusterThatWasTakenApart() {
        UUID one = said("Open the archive of %s".formatted(rare));
        Cluster first = decide.create(new Wanted(TITLE, "", Set.of(one)), OFFICER).orProblem();

        decide.dissolve(Seen.of(first.id(), 1), OFFICER).orProblem();

        assertThat(clusters.find(first.id())).isEmpty();
        assertThat(SharedNode.get().node().bean(History.class).of(Clusters.KIND, first.id()))
                .hasSize(2);
    }

    @Test
    void comparesNothingAnewWhenSomebodyIsNamed() {
        Recommendation one = recommendation("Repair the bridge of %s".formatted(rare));
        var before = compare.within(WAITS).likeness();

        edit.decide(
                        new Read(one.id(), one.revision(), ""),
                        RecommendationFixtures.followUp("partially-implemented", null),
                        OFFICER)
                .orProblem();

        assertThat(compare.within(WAITS)).isEqualTo(new Known(before, false));
    }

    @Test
    void comparesAnewWhenWordsOrCyclesChange() {
        Recommendation one = recommendation("Repair the road of %s".formatted(rare));
        var first = compare.within(WAITS).likeness();
        edit.archive(new Read(one.id(), one.revision(), ""), true, OFFICER).orProblem();
        var second = compare.within(WAITS).likeness();
        said("Repair the roof of %s".formatted(rare));

        assertThat(second).isNotSameAs(first);
        assertThat(compare.within(WAITS).likeness()).isNotSameAs(second);
    }

    @Test
    void keepsNobodyWaitingAndComparesOnceForAll() {
        said("Repair the harbour of %s".formatted(rare));
        var fresh = new CompareRegister(database, new Lexemes(database));

        assertThat(fresh.within(Duration.ZERO)).isEqualTo(new Known(null, true));
        assertThat(
                        IntStream.range(0, 8)
                                .parallel()
                                .mapToObj(number -> fresh.within(WAITS).likeness())
                                .distinct())
                .hasSize(1)
                .doesNotContainNull();
    }

    private Proposal proposalWith(UUID member) {
        return suggest.proposals(WAITS).items().stream()
                .filter(proposal -> proposal.members().contains(member))
                .findFirst()
                .orElseThrow();
    }

    private UUID said(String text) {
        return recommendation(text).id().value();
    }

    private Recommendation recommendation(String text) {
        var source = source("CRC/C/MAR/CO/" + UUID.randomUUID(), text);
        return edit.create(source, FollowUp.NONE, OFFICER).orProblem();
    }
}
