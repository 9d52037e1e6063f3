package org.nmirf.local.sample;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The approvers of a country at their node's API. */
public record Approvers(NetworkApi api, String country) {

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "singlingOut", "The text describes an institution and means no person.",
                    "linking", "It names no case, no date of an event and no small place.",
                    "inference", "It counts nobody.");

    /**
     * Reads and approves, after a second approver has read it where that is needed.
     *
     * @param practice address of the practice at the node's API
     * @return the release
     * @throws IllegalStateException if the node refuses
     */
    public JsonNode approve(String practice) {
        String approver = "approver-" + country;
        JsonNode preview = NetworkApi.require(api.get(approver, practice + "/preview"));
        String hash = preview.required("hash").asString();
        List<String> passages =
                preview.required("passages").valueStream().map(JsonNode::asString).toList();
        if (!preview.required("secondReading").isEmpty()) {
            NetworkApi.require(
                    api.send(
                            "reader-" + country,
                            "POST",
                            practice + "/readings",
                            Map.of("hash", hash, "passages", passages)));
        }
        return NetworkApi.require(
                api.send(
                        approver,
                        "POST",
                        practice + "/approval",
                        Map.of("hash", hash, "passages", passages, "assessment", ANSWERS)));
    }
}
