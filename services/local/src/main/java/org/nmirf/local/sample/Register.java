package org.nmirf.local.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The register of a country, read and decided on by an officer at the country's node.
 *
 * @param country code
 * @param node address of its node
 */
record Register(NetworkApi api, String country, String node) {

    private static final int PAGE = 200;

    /** Every recommendation, of cycles that are over too, by the country's reference. */
    Map<String, JsonNode> byReference() {
        Map<String, JsonNode> all = new HashMap<>();
        for (int page = 0; ; page++) {
            String url = address() + "?archive=ALL&size=" + PAGE + "&page=" + page;
            JsonNode items = NetworkApi.require(api.get(officer(), url)).required("items");
            items.forEach(
                    one -> all.put(one.required("source").required("reference").asString(), one));
            if (items.size() < PAGE) {
                return all;
            }
        }
    }

    /**
     * Lets the public site show recommendations, as soon as it is switched on. What somebody has
     * decided on since it came in is left alone.
     *
     * @param all as {@link #byReference} gives them
     * @param references which ones
     */
    void show(Map<String, JsonNode> all, Set<String> references) {
        all.forEach(
                (reference, one) -> {
                    boolean isUntouched = one.required("revision").asInt() == 1;
                    if (isUntouched && references.contains(reference)) {
                        show(one);
                    }
                });
    }

    private void show(JsonNode recommendation) {
        var followUp = (ObjectNode) recommendation.required("followUp").deepCopy();
        ((ObjectNode) followUp.required("visibility")).put("isShown", true);
        NetworkApi.require(
                api.send(
                        officer(),
                        "PUT",
                        address() + "/" + recommendation.required("id").asString() + "/follow-up",
                        Map.of(
                                "revision",
                                recommendation.required("revision").asInt(),
                                "followUp",
                                followUp)));
    }

    private String address() {
        return node + "/api/recommendations";
    }

    private String officer() {
        return "officer-" + country;
    }
}
