package org.nmirf.node;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nmirf.node.network.Desk.at;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.network.TestHub;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.schemas.AnsweredRecommendation;
import org.nmirf.schemas.Practice;

/** What leaves with a practice so that others can do the same. */
class AnsweredReleaseIT {

    private static final String SYMBOL = "CRC/C/MAR/CO/88";

    private final TestHub hub = SharedNode.get().hub();
    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final String words = "Train judges " + UUID.randomUUID();

    @Test
    void sendsTheRecommendationsThatItAnswersWithoutTheNumbersOfTheCountry() {
        UUID id = recommendation();
        String practice = kept(form("NAMED", id, "None."));

        Practice sent = released(practice);

        assertThat(sent.getRecommendations())
                .containsExactly(new AnsweredRecommendation(SYMBOL, "23", "CRC", "en", words));
        assertThat(sent.toString()).doesNotContain(id.toString());
    }

    @Test
    void leavesThemOutWhereTheyWouldNameTheCountry() {
        UUID id = recommendation();
        String practice = kept(form("REGION", id, "None."));

        assertThat(preview(practice)).doesNotContain(SYMBOL, words);
        assertThat(released(practice).getRecommendations()).isEmpty();
        assertThat(answered(practice)).containsExactly(id.toString());
    }

    @Test
    void leavesThemOutFromTheVersionOnThatNoLongerNamesTheCountry() {
        UUID id = recommendation();
        String practice = kept(form("NAMED", id, "None."));
        assertThat(released(practice).getRecommendations()).hasSize(1);

        change(practice, form("NETWORK", id, "None."));

        Practice sent = released(practice);
        assertThat(sent.getRecommendations()).isEmpty();
        assertThat(sent.toString()).doesNotContain(SYMBOL, words);
    }

    @Test
    void refusesWhatTheRegisterDoesNotHold() {
        var answer =
                node.call(
                        "POST",
                        "/api/practices",
                        desk.officer(),
                        form("NAMED", UUID.randomUUID(), "None."));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("recommendations[0]", "answered.unknown");
    }

    @Test
    void scansPreconditionsAndCostsLikeAllOtherTexts() {
        String practice = kept(form("NAMED", recommendation(), "Ask amina@example.org first."));

        var findings = node.call("GET", at(practice, "findings"), desk.officer(), null);

        assertThat(findings.body().path("findings").findValuesAsString("field"))
                .contains("preconditions");
        var handedIn = node.call("POST", at(practice, "submission"), desk.officer(), null);
        assertThat(handedIn.status()).isNotEqualTo(200);
    }

    @Test
    void sendsPreconditionsAndCosts() {
        Practice sent = released(kept(form("NAMED", recommendation(), "A list of ministries.")));

        var text = sent.getTexts().getFirst();
        assertThat(text.getPreconditions()).isEqualTo("A list of ministries.");
        assertThat(text.getCosts()).isEqualTo("One person for a month a year.");
    }

    private UUID recommendation() {
        return node.bean(EditRecommendation.class)
                .create(source(SYMBOL, words), FollowUp.NONE, OFFICER)
                .orProblem()
                .id()
                .value();
    }

    private static Map<String, Object> form(String attribution, UUID answered, String needs) {
        return Map.of(
                "attribution",
                attribution,
                "recommendations",
                List.of(Map.of("id", answered.toString())),
                "texts",
                List.of(
                        Map.of(
                                "language", "en",
                                "provenance", "ORIGINAL",
                                "title", "One calendar",
                                "summary", "The ministries share one calendar.",
                                "preconditions", needs,
                                "costs", "One person for a month a year.")));
    }

    private String kept(Map<String, Object> form) {
        var draft = node.call("POST", "/api/practices", desk.officer(), form);
        assertThat(draft.status()).as("%s", draft).isEqualTo(201);
        return draft.text("id");
    }

    private void change(String practice, Map<String, Object> form) {
        var change = new HashMap<>(form);
        change.put("revision", 1);
        var changed = node.call("PUT", "/api/practices/" + practice, desk.officer(), change);
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
    }

    private Practice released(String practice) {
        var handedIn = node.call("POST", at(practice, "submission"), desk.officer(), null);
        assertThat(handedIn.status()).as("%s", handedIn).isEqualTo(200);
        String release = desk.approved(practice);
        await().atMost(30, SECONDS).until(() -> !sent(release).isEmpty());
        var payload = sent(release).getFirst().payload();
        return switch (Payloads.ofReleasedSchemas().decode(payload, Practice.class)) {
            case Payloads.Reading.Content<Practice>(var said) -> said;
            case Payloads.Reading.Refused<Practice>(var code) ->
                    throw new AssertionError(code.name());
        };
    }

    private List<SignedEvent> sent(String release) {
        return hub.submissions().stream()
                .filter(event -> event.envelope().id().toString().equals(release))
                .toList();
    }

    private String preview(String practice) {
        var handedIn = node.call("GET", at(practice, "preview"), desk.officer(), null);
        return handedIn.body().toString();
    }

    private List<String> answered(String practice) {
        return node.call("GET", "/api/practices/" + practice, desk.officer(), null)
                .body()
                .path("recommendations")
                .findValuesAsString("id");
    }
}
