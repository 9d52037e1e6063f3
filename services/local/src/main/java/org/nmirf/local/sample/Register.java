package org.nmirf.local.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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
     * Lets the public site show recommendations, as soon as it is switched on: the officer proposes
     * them, an approver publishes them. What somebody has decided on since it came in is left
     * alone.
     *
     * @param all as {@link #byReference} gives them
     * @param references which ones
     */
    void show(Map<String, JsonNode> all, Set<String> references) {
        List<String> ids = new ArrayList<>();
        all.forEach(
                (reference, one) -> {
                    boolean isUntouched =
                            one.required("revision").asInt() == 1
                                    && !one.path("waiting").isString();
                    if (isUntouched && references.contains(reference)) {
                        ids.add(one.required("id").asString());
                    }
                });
        if (!ids.isEmpty()) {
            var wanted = Map.of("recommendations", ids);
            String url = node + "/api/public-site/proposals";
            JsonNode proposal = NetworkApi.require(api.send(officer(), "POST", url, wanted));
            publish(proposal.required("id"));
        }
    }

    /**
     * Lets an approver publish what the officer asked to show.
     *
     * @param proposal its id; null or missing where nothing was asked
     */
    void publish(JsonNode proposal) {
        if (proposal.isString()) {
            String url = node + "/api/public-site/proposals/" + proposal.asString();
            NetworkApi.require(
                    api.send("approver-" + country, "POST", url + "/publication", Map.of()));
        }
    }

    private String address() {
        return node + "/api/recommendations";
    }

    private String officer() {
        return "officer-" + country;
    }
}
