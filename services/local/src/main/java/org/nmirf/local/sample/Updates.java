package org.nmirf.local.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What people of a country tell of progress: an officer writes and hands in at the country's node,
 * an approver publishes.
 *
 * @param country code
 * @param node address of its node
 */
record Updates(NetworkApi api, String country, String node) {

    private static final int MONTHS = 3;
    private static final int PAGE = 200;

    /**
     * Enters what is not there yet and takes up steps where an interrupted start left off; safe to
     * repeat. What somebody gave back or took back stays as it is.
     *
     * @param sample updates
     * @param recommendations reference to id
     * @param actions code to id
     */
    void enter(JsonNode sample, Map<String, String> recommendations, Map<String, String> actions) {
        Map<String, JsonNode> known = byText();
        for (JsonNode update : sample) {
            JsonNode there = known.get(update.required("text").iterator().next().asString());
            JsonNode kept = there == null ? write(update, recommendations, actions) : there;
            advance(kept, update.required("state").asString());
        }
    }

    private Map<String, JsonNode> byText() {
        Map<String, JsonNode> known = new HashMap<>();
        for (int page = 0; ; page++) {
            String url = address() + "?size=" + PAGE + "&page=" + page;
            JsonNode items = NetworkApi.require(api.get(officer(), url)).required("items");
            items.forEach(
                    one ->
                            known.put(
                                    Wordings.first(one.required("content").required("text")), one));
            if (items.size() < PAGE) {
                return known;
            }
        }
    }

    private JsonNode write(
            JsonNode update, Map<String, String> recommendations, Map<String, String> actions) {
        boolean isOfAction = update.path("action").isString();
        LocalDate day = LocalDate.parse(update.required("date").asString());
        Map<String, Object> body =
                Map.of(
                        "kind", isOfAction ? "ACTION" : "RECOMMENDATION",
                        "about",
                                isOfAction
                                        ? Actions.id(actions, update.required("action").asString())
                                        : Actions.id(
                                                recommendations,
                                                update.required("recommendation").asString()),
                        "text", Wordings.of(update.required("text")),
                        "from", day.minusMonths(MONTHS).plusDays(1).toString(),
                        "to", day.toString());
        return NetworkApi.require(api.send(officer(), "POST", address(), body));
    }

    private void advance(JsonNode update, String wanted) {
        JsonNode now = update;
        if (isAt(now, "DRAFT", 1) && !wanted.equals("draft")) {
            now = step(officer(), now, "submission");
        }
        if (isAt(now, "IN_REVIEW", 2) && wanted.equals("published")) {
            step("approver-" + country, now, "publication");
        }
    }

    /** A later revision means that a person has had it since. */
    private static boolean isAt(JsonNode update, String state, int revision) {
        return update.required("state").asString().equals(state)
                && update.required("revision").asInt() == revision;
    }

    private JsonNode step(String person, JsonNode update, String step) {
        return NetworkApi.require(
                api.send(
                        person,
                        "POST",
                        address() + "/" + update.required("id").asString() + "/" + step,
                        Map.of("revision", update.required("revision").asInt())));
    }

    private String address() {
        return node + "/api/updates";
    }

    private String officer() {
        return "officer-" + country;
    }
}
