package org.nmirf.node.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.history.History;
import org.nmirf.node.indicator.EnterValues.Correction;
import org.nmirf.node.indicator.EnterValues.Entered;
import org.nmirf.node.indicator.Indicator.Links;
import org.nmirf.node.indicator.Indicator.Target;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.series.Period;
import org.nmirf.node.wording.Wordings;

class IndicatorIT {

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final Indicators indicators = shared.node().bean(Indicators.class);
    private final KeepIndicator keep = shared.node().bean(KeepIndicator.class);
    private final EnterValues enter = shared.node().bean(EnterValues.class);

    @Test
    void keepsEveryVersionOfAnIndicator() {
        Indicator first = keep(Aims.NONE, List.of(), null);
        var read = new Seen(first.id(), 1, "");
        Indicator away = keep.archive(read, true, OFFICER).orProblem();

        assertThat(indicators.find(first.id())).contains(away);
        assertThat(code(keep.archive(read, false, OFFICER))).isEqualTo("indicator.stale");
    }

    @Test
    void measuresARecommendationAloneOrByItsActions() {
        Recommendation one = desk.recommendation(null, false);
        UUID action =
                shared.node()
                        .bean(EditAction.class)
                        .create(ActionFixtures.answering(one.id().value()), OFFICER)
                        .orProblem()
                        .id();
        Indicator direct = keep(Aims.recommendation(one.id().value()), List.of(), null);
        Indicator ofAction = keep(Aims.NONE, List.of(action), null);

        assertThat(indicators.of(one.id())).containsExactly(direct, ofAction);
    }

    @Test
    void measuresARecommendationByTheActionsOfItsClusterUntilThatIsTakenApartAndAfter() {
        Recommendation one = desk.recommendation(null, false);
        var decide = shared.node().bean(DecideCluster.class);
        UUID cluster =
                decide.create(
                                new Wanted(
                                        Wordings.of("en", "Alike"), "", Set.of(one.id().value())),
                                OFFICER)
                        .orProblem()
                        .id();
        var aims = new Aims(List.of(), List.of(cluster));
        UUID action =
                shared.node()
                        .bean(EditAction.class)
                        .create(ActionFixtures.with(ActionFixtures.anAction(), aims), OFFICER)
                        .orProblem()
                        .id();
        Indicator clustered = keep(aims, List.of(), null);
        Indicator ofAction = keep(Aims.NONE, List.of(action), null);
        assertThat(indicators.of(one.id())).containsExactly(clustered, ofAction);

        decide.dissolve(Seen.of(cluster, 1), OFFICER).orProblem();

        assertThat(indicators.of(one.id()))
                .extracting(Indicator::id)
                .containsExactly(clustered.id(), ofAction.id());
        var now = indicators.find(clustered.id()).orElseThrow();
        assertThat(keep.change(new Seen(now.id(), now.revision(), ""), now.content(), OFFICER))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void correctsValuesOnlyWhenAskedToAndKeepsTheOldOnes() {
        UUID id = keep(Aims.NONE, List.of(), null).id();
        enter(id, false, entry("2023", "10"), entry("2024", "12"));

        var refused = enter.enter(id, List.of(entry("2024", "13")), Correction.NONE, OFFICER);
        Entered entered = enter(id, true, entry("2023", "10.0"), entry("2024", "13"));

        assertThat(code(refused)).isEqualTo("indicator.values-there");
        assertThat(entered).isEqualTo(new Entered(0, 1, 1));
        IndicatorValue corrected = indicators.values(id).getLast();
        assertThat(corrected.entry().value()).isEqualByComparingTo("13");
        assertThat(shared.node().bean(History.class).of(Indicators.VALUE, corrected.id()))
                .hasSize(2);
    }

    @Test
    void replacesNoValueThatSomebodyEnteredSinceItWasRead() {
        UUID id = keep(Aims.NONE, List.of(), null).id();
        enter(id, false, entry("2023", "10"), entry("2024", "12"));
        var seen = new Correction(indicators.seen(id), "");
        enter(id, true, entry("2024", "15"));

        var refused = enter.enter(id, List.of(entry("2024", "13")), seen, OFFICER);

        assertThat(code(refused)).isEqualTo("indicator.values.stale");
        assertThat(indicators.values(id).getLast().entry().value()).isEqualByComparingTo("15");
        assertThat(enter.enter(id, List.of(entry("2025", "16")), seen, OFFICER))
                .as("what is new replaces nothing")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void correctsThroughTheApiByTheEtagOfTheValues() {
        UUID id = keep(Aims.NONE, List.of(), null).id();
        enter(id, false, entry("2024", "12"));
        String path = "/api/indicators/" + id + "/values";
        var body = Map.of("values", List.of(Map.of("period", "2024", "value", 13)));

        assertThat(call("PUT", path, body).status()).isEqualTo(409);
        assertThat(shared.node().replace(path, shared.desk().officer(), body, "\"7\"").status())
                .isEqualTo(409);
        assertThat(shared.node().replace(path, shared.desk().officer(), body, "\"1\"").status())
                .isEqualTo(200);
    }

    @Test
    void entersAllOrNothing() {
        UUID id = keep(Aims.NONE, List.of(), null).id();

        var twice =
                enter.enter(
                        id,
                        List.of(entry("2024", "1"), entry("2024", "2")),
                        Correction.NONE,
                        OFFICER);

        assertThat(code(twice)).isEqualTo("invalid");
        assertThat(indicators.values(id)).isEmpty();
    }

    @Test
    void takesAValueOutAndKeepsIt() {
        UUID id = keep(Aims.NONE, List.of(), null).id();
        enter(id, false, entry("2024", "12"));

        enter(id, true, new Entry(Period.of(2024), null, "", ""));

        assertThat(indicators.values(id)).isEmpty();
        assertThat(indicators.allValues(id)).hasSize(1);
    }

    @Test
    void letsTheInstitutionThatIsTheSourceEnterValuesAndNobodyElse() {
        UUID office = desk.institution(Institution.Kind.STATISTICS_OFFICE);
        Person statistician = desk.person(office, Role.FOCAL_POINT);
        Indicator theirs = keep(Aims.NONE, List.of(), office);
        Indicator ofOthers = keep(Aims.NONE, List.of(), null);
        List<Entry> values = List.of(entry("2024", "1"));

        assertThat(enter.enter(theirs.id(), values, Correction.NONE, statistician))
                .isInstanceOf(Outcome.Done.class);
        assertThat(code(enter.enter(ofOthers.id(), values, Correction.NONE, statistician)))
                .isEqualTo("indicator.unknown");
    }

    @Test
    void speaksOverTheApi() {
        var made =
                call(
                        "POST",
                        "/api/indicators",
                        Map.of(
                                "name",
                                Wordings.of("fr", "Enfants scolarisés"),
                                "baselinePeriod",
                                "2018",
                                "baseline",
                                12.5,
                                "targetYear",
                                2030,
                                "target",
                                50));
        String at = "/api/indicators/" + made.text("id");
        var entered =
                call(
                        "PUT",
                        at + "/values",
                        Map.of("values", List.of(Map.of("period", "2024-03", "value", 34))));
        var file =
                shared.node()
                        .upload(
                                at + "/values",
                                shared.desk().officer(),
                                "values.csv",
                                "period;value\n2025;35,5\n".getBytes(StandardCharsets.UTF_8));
        var values = call("GET", at + "/values", null);

        assertThat(made.status()).isEqualTo(201);
        assertThat(entered.body().path("added").asInt(0)).isEqualTo(1);
        assertThat(file.status()).isEqualTo(200);
        assertThat(values.body().path(0).path("entry").path("period").asString(""))
                .isEqualTo("2024-03");
        assertThat(values.body().size()).isEqualTo(2);
    }

    private org.nmirf.node.network.RunningNode.Answer call(
            String verb, String path, @Nullable Object body) {
        return shared.node().call(verb, path, shared.desk().officer(), body);
    }

    private Entered enter(UUID id, boolean mayCorrect, Entry... entries) {
        var correction = new Correction(mayCorrect ? (Integer) indicators.seen(id) : null, "");
        return enter.enter(id, List.of(entries), correction, OFFICER).orProblem();
    }

    private static Entry entry(String period, String value) {
        return new Entry(Period.get(period), new BigDecimal(value), "", "");
    }

    private Indicator keep(Aims aims, List<UUID> actions, @Nullable UUID source) {
        var content =
                new Indicator.Content(
                        Wordings.of("en", "Children in school"),
                        Wordings.of("en", "per cent"),
                        Indicator.Kind.OUTCOME,
                        source,
                        new Point(Period.of(2018), new BigDecimal("12")),
                        new Target(new BigDecimal("50"), 2030),
                        Wordings.NONE,
                        new Links(aims, actions),
                        false);
        return keep.create(content, OFFICER).orProblem();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}
