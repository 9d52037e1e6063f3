package org.nmirf.node.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.indicator.EnterValues;
import org.nmirf.node.indicator.Indicator;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.network.Queries;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.report.Report.Period;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

class MaterialIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));
    private static final Period PERIOD =
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30));

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final ReadMaterial read = shared.node().bean(ReadMaterial.class);

    @Test
    void asksTheDatabaseNoMoreForFiftyThanForFive() {
        List<UUID> many = Stream.generate(this::answered).limit(50).toList();

        int few = Queries.of(() -> read.of(many.subList(0, 5), PERIOD));

        assertThat(Queries.of(() -> read.of(many, PERIOD))).isEqualTo(few).isLessThan(10);
        assertThat(read.of(many, PERIOD).values())
                .hasSize(50)
                .allSatisfy(
                        one -> {
                            assertThat(one.actions()).hasSize(1);
                            assertThat(one.updates()).hasSize(2);
                            assertThat(one.measures()).hasSize(1);
                            assertThat(one.evidence()).hasSize(3);
                        });
    }

    @Test
    void findsWhatIsToldOfAClusterForEachOfItsMembers() {
        UUID one = recommendation();
        UUID other = recommendation();
        UUID alone = recommendation();
        UUID cluster = cluster(one, other);
        UUID action = action(new Aims(List.of(), List.of(cluster)));
        UUID update = told(Kind.CLUSTER, cluster).id();
        UUID indicator = indicator(new Aims(List.of(), List.of(cluster)));

        var found = read.of(List.of(one, other, alone), PERIOD);

        assertThat(found.values().stream().filter(each -> !each.id().equals(alone)))
                .hasSize(2)
                .allSatisfy(
                        each -> {
                            assertThat(each.actions())
                                    .extracting(Action::id)
                                    .containsExactly(action);
                            assertThat(each.updates())
                                    .extracting(ProgressUpdate::id)
                                    .containsExactly(update);
                            assertThat(each.measures())
                                    .extracting(measure -> measure.indicator().id())
                                    .containsExactly(indicator);
                        });
        assertThat(found.get(alone)).extracting(Material::actions).isEqualTo(List.of());
    }

    @Test
    void findsWhatWasToldOfAClusterThatWasTakenApart() {
        UUID one = recommendation();
        UUID other = recommendation();
        UUID left = recommendation();
        UUID cluster = cluster(one, other, left);
        UUID update = told(Kind.CLUSTER, cluster).id();

        shared.node().bean(DecideCluster.class).dissolve(Seen.of(cluster, 1), OFFICER).orProblem();

        assertThat(read.of(List.of(one, other), PERIOD).values())
                .hasSize(2)
                .allSatisfy(
                        each ->
                                assertThat(each.updates())
                                        .extracting(ProgressUpdate::id)
                                        .containsExactly(update));
    }

    @Test
    void findsWhatMeasuresTheActionsThatAnswerACluster() {
        UUID one = recommendation();
        UUID other = recommendation();
        UUID alone = recommendation();
        UUID cluster = cluster(one, other);
        UUID action = action(new Aims(List.of(), List.of(cluster)));
        UUID indicator = indicator(new Indicator.Links(Aims.NONE, List.of(action)));

        var found = read.of(List.of(one, alone), PERIOD);

        assertThat(found)
                .extractingByKey(one)
                .satisfies(
                        each ->
                                assertThat(each.measures())
                                        .extracting(measure -> measure.indicator().id())
                                        .containsExactly(indicator));
        assertThat(found)
                .extractingByKey(alone)
                .extracting(Material::measures)
                .isEqualTo(List.of());
    }

    @Test
    void leavesOutWhatWasMeasuredAfterThePeriod() {
        UUID one = recommendation();
        UUID indicator = indicator(Aims.recommendation(one));
        value(indicator, "2024", "10");
        value(indicator, "2025-06", "11");
        value(indicator, "2025-07", "12");

        var measures = read.of(List.of(one), PERIOD).values().iterator().next().measures();

        assertThat(measures.getFirst().last())
                .extracting(last -> last.entry().value())
                .isEqualTo(new BigDecimal("11"));
    }

    private UUID answered() {
        UUID one = recommendation();
        UUID action = action(Aims.recommendation(one));
        told(Kind.RECOMMENDATION, one);
        told(Kind.ACTION, action);
        value(indicator(Aims.recommendation(one)), "2024", "10");
        return one;
    }

    private UUID recommendation() {
        return desk.recommendation(null, false).id().value();
    }

    private UUID cluster(UUID... members) {
        var wanted = new DecideCluster.Wanted(Wordings.of("en", "Shelters"), "", Set.of(members));
        return shared.node().bean(DecideCluster.class).create(wanted, OFFICER).orProblem().id();
    }

    private UUID action(Aims aims) {
        var content = ActionFixtures.with(ActionFixtures.anAction(), aims);
        return shared.node().bean(EditAction.class).create(content, OFFICER).orProblem().id();
    }

    private ProgressUpdate told(Kind kind, UUID about) {
        var write = shared.node().bean(WriteUpdate.class);
        var content =
                new ProgressUpdate.Content(
                        Wordings.of("en", "Three shelters opened."),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 3, 31));
        var draft = write.write(new About(kind, about), content, OFFICER).orProblem();
        var waiting = write.handIn(new Seen(draft.id(), 1, ""), OFFICER).orProblem();
        return write.publish(new Seen(waiting.id(), 2, ""), APPROVER).orProblem();
    }

    private UUID indicator(Aims aims) {
        return indicator(new Indicator.Links(aims, List.of()));
    }

    private UUID indicator(Indicator.Links links) {
        var content =
                new Indicator.Content(
                        Wordings.of("en", "Shelters"),
                        Wordings.NONE,
                        Indicator.Kind.PROCESS,
                        null,
                        null,
                        null,
                        Wordings.NONE,
                        links,
                        false);
        return shared.node().bean(KeepIndicator.class).create(content, OFFICER).orProblem().id();
    }

    private void value(UUID indicator, String period, String number) {
        var entry =
                new Entry(org.nmirf.node.series.Period.get(period), new BigDecimal(number), "", "");
        shared.node()
                .bean(EnterValues.class)
                .enter(indicator, List.of(entry), EnterValues.Correction.NONE, OFFICER)
                .orProblem();
    }
}
