package org.nmirf.local.sample;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Notices, requests, questions and gatherings, as people write them at the hub; safe to repeat. */
final class Cooperation {

    private final NetworkApi api;
    private final String hub;

    Cooperation(NetworkApi api, String hub) {
        this.api = api;
        this.hub = hub + "/api/";
    }

    /** Writes what is not there yet. */
    void enter(JsonNode sample) {
        for (JsonNode notice : sample.required("notices")) {
            writeOnce("coordinator", "notices", "items", notice);
        }
        for (JsonNode request : sample.required("assistance")) {
            writeOnce("member-" + text(request, "country"), "assistance", "items", request);
        }
        sample.required("questions").forEach(this::ask);
    }

    /** Enters where and when the network met, unless it stands there. */
    void enterGatherings(JsonNode sample) {
        for (JsonNode gathering : sample.required("gatherings")) {
            writeOnce("coordinator", "gatherings", "items", gathering);
        }
    }

    private void writeOnce(String person, String list, String field, JsonNode wanted) {
        JsonNode there = NetworkApi.require(api.get(person, hub + list)).required(field);
        boolean isThere =
                there.valueStream()
                        .anyMatch(one -> one.required("texts").equals(wanted.required("texts")));
        if (!isThere) {
            NetworkApi.require(api.send(person, "POST", hub + list, wanted));
        }
    }

    private void ask(JsonNode question) {
        String asker = "member-" + text(question, "asker");
        JsonNode asked = NetworkApi.require(api.get(asker, hub + "questions")).required("asked");
        if (asked.valueStream().anyMatch(one -> text(one, "text").equals(text(question, "text")))) {
            return;
        }
        Map<String, String> body = new HashMap<>();
        body.put("practice", practice(text(question, "of"), text(question, "theme")));
        body.put("language", text(question, "language"));
        body.put("text", text(question, "text"));
        String id =
                text(NetworkApi.require(api.send(asker, "POST", hub + "questions", body)), "id");
        JsonNode answer = question.path("answer");
        if (!answer.isMissingNode()) {
            NetworkApi.require(
                    api.send(
                            "member-" + text(answer, "by"),
                            "PUT",
                            hub + "questions/" + id + "/answer",
                            Map.of(
                                    "language", text(answer, "language"),
                                    "text", text(answer, "text"))));
        }
    }

    /** A practice on the theme of that country, or of nobody who is named. */
    private String practice(String country, String theme) {
        return NetworkApi.require(api.get("", hub + "practices?theme=" + theme))
                .required("items")
                .valueStream()
                .filter(one -> text(one, "country").equals(country))
                .map(one -> text(one, "id"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sample practice on " + theme));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
