package org.nmirf.node.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.indicator.EnterValues;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.indicator.Indicators;
import org.nmirf.node.indicator.KeepIndicator;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.series.Period;
import org.nmirf.node.showing.Asks;

/** The values of an indicator are shown with it, so they need two people, too. */
class ShowingValuesIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));
    private static final Person BOTH = new Person("values-ma", Set.of(Role.OFFICER, Role.APPROVER));

    private final RunningNode node = SharedNode.get().node();
    private final Publish publish = node.bean(Publish.class);
    private final KeepIndicator keep = node.bean(KeepIndicator.class);
    private final EnterValues values = node.bean(EnterValues.class);

    @Test
    void leavesValuesToNobodyWhoEnteredThem() {
        UUID id = create();
        enter(id, "10", BOTH);
        ask(id, 1);

        assertThat(code(publish.publish(waiting(id), BOTH))).isEqualTo("publishing.wrote-it");

        publish.publish(waiting(id), APPROVER).orProblem();
        assertThat(isShown(id)).isTrue();
    }

    @Test
    void countsWhoeverTookAValueOut() {
        UUID id = create();
        enter(id, "10", OFFICER);
        enter(id, null, BOTH);
        ask(id, 1);

        assertThat(code(publish.publish(waiting(id), BOTH))).isEqualTo("publishing.wrote-it");
    }

    @Test
    void leavesWhatWasShownWithItBehindIt() {
        UUID id = create();
        enter(id, "10", BOTH);
        ask(id, 1);
        publish.publish(waiting(id), APPROVER).orProblem();
        change(id, 3, false);
        ask(id, 4);

        publish.publish(waiting(id), BOTH).orProblem();

        assertThat(isShown(id)).isTrue();
    }

    @Test
    void leavesAnIndicatorAloneWhoseValuesChangedSinceItWasProposed() {
        UUID id = create();
        enter(id, "10", OFFICER);
        ask(id, 1);
        UUID proposal = waiting(id);
        enter(id, "99", OFFICER);

        var result = publish.publish(proposal, APPROVER).orProblem();

        assertThat(result).isEqualTo(new Publish.Result(0, 1));
        assertThat(isShown(id)).isFalse();
    }

    @Test
    void showsChangedValuesWhenSomebodyAsksAgain() {
        UUID id = create();
        ask(id, 1);
        UUID first = waiting(id);
        enter(id, "10", OFFICER);
        ask(id, 2);

        assertThat(code(publish.publish(first, APPROVER))).isEqualTo("publishing.decided");
        publish.publish(waiting(id), APPROVER).orProblem();
        assertThat(isShown(id)).isTrue();
    }

    private UUID create() {
        return keep.create(ShowingFixtures.anIndicator(1, false).content(), OFFICER)
                .orProblem()
                .id();
    }

    private void ask(UUID id, int revision) {
        change(id, revision, true);
    }

    private void change(UUID id, int revision, boolean isShown) {
        var form = ShowingFixtures.anIndicator(revision, isShown);
        keep.change(form.seen(id), form.content(), OFFICER).orProblem();
    }

    private void enter(UUID id, @Nullable String value, Person person) {
        var number = value == null ? null : new BigDecimal(value);
        var entry = new Entry(Period.of(2024), number, "", "");
        var seen = new EnterValues.Correction(node.bean(Indicators.class).seen(id), "");
        values.enter(id, List.of(entry), seen, person).orProblem();
    }

    private boolean isShown(UUID id) {
        return node.bean(Indicators.class).find(id).orElseThrow().content().isShown();
    }

    private UUID waiting(UUID id) {
        return Objects.requireNonNull(node.bean(Asks.class).waiting(Indicators.KIND).get(id));
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}
