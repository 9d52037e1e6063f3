package org.nmirf.node.publicview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.EvidenceFiles;
import org.nmirf.node.evidence.KeepEvidence;
import org.nmirf.node.indicator.EnterValues;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.network.Queries;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.series.Period;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.wording.Wordings;

class ReadPublicIT {

    private final SharedNode shared = SharedNode.get();
    private final SecondPerson second = new SecondPerson(shared.node());
    private final ReadPublic read = shared.node().bean(ReadPublic.class);

    @Test
    void asksTheDatabaseNoMoreForFiftyThanForFive() {
        Recommendation one = new FollowUpDesk(shared.node()).recommendation(null, true);
        answer(one, 5);
        int few = ask();

        answer(one, 45);

        assertThat(ask()).isEqualTo(few);
        assertThat(read.read(PublicSite.OFF).items())
                .filteredOn(each -> each.id().equals(one.id().value()))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.measures())
                                    .hasSize(50)
                                    .allSatisfy(done -> assertThat(done.proofs()).hasSize(1));
                            assertThat(each.indicators())
                                    .hasSize(50)
                                    .allSatisfy(some -> assertThat(some.values()).hasSize(1));
                        });
    }

    /** How often it asks once it has noted what is new. */
    private int ask() {
        read.read(PublicSite.OFF);
        return Queries.of(() -> read.read(PublicSite.OFF));
    }

    private void answer(Recommendation one, int many) {
        for (int i = 0; i < many; i++) {
            action(one);
            indicator(one);
        }
    }

    private void action(Recommendation one) {
        Action.Content content = ActionFixtures.answering(one.id().value());
        Action action =
                shared.node().bean(EditAction.class).create(shown(content), OFFICER).orProblem();
        second.shows(Actions.KIND, action.id());
        UUID link =
                shared.node()
                        .bean(KeepEvidence.class)
                        .link(
                                new Owner("action", action.id()),
                                "https://example.org/law",
                                "Law",
                                Evidence.Visibility.PUBLIC,
                                OFFICER)
                        .orProblem()
                        .id();
        second.shows(EvidenceFiles.KIND, link);
    }

    private static Action.Content shown(Action.Content content) {
        return new Action.Content(
                content.title(),
                content.description(),
                content.status(),
                content.dates(),
                content.responsible(),
                content.aims(),
                content.isInPlan(),
                true);
    }

    private void indicator(Recommendation one) {
        var content =
                new Indicator.Content(
                        Wordings.of("en", "Shelters"),
                        Wordings.NONE,
                        Indicator.Kind.PROCESS,
                        null,
                        null,
                        null,
                        Wordings.NONE,
                        new Indicator.Links(Aims.recommendation(one.id().value()), List.of()),
                        true);
        var keep = shared.node().bean(KeepIndicator.class);
        UUID id = keep.create(content, OFFICER).orProblem().id();
        second.shows(Indicators.KIND, id);
        var value = new Entry(Period.get("2024"), BigDecimal.TEN, "", "");
        shared.node()
                .bean(EnterValues.class)
                .enter(id, List.of(value), EnterValues.Correction.NONE, OFFICER)
                .orProblem();
    }
}
