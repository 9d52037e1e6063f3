package org.nmirf.local.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a country owes to human rights bodies, entered by an officer at the country's node.
 *
 * @param country code
 * @param node address of its node
 */
record Obligations(NetworkApi api, String country, String node) {

    /**
     * Enters what is not there yet; safe to repeat.
     *
     * @param sample list of obligations
     * @param people institutions, whom obligations name by their codes
     * @return how many rows the node refused
     */
    long enter(JsonNode sample, JsonNode people) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode institution : people.required("institutions")) {
            names.put(
                    institution.required("code").asString(),
                    institution.required("names").iterator().next().asString());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode obligation : sample.required("obligations")) {
            Map<String, String> row = new HashMap<>();
            Stream.of("body", "procedure", "due", "symbol", "state", "submitted")
                    .forEach(field -> row.put(field, obligation.path(field).asString("")));
            row.put("lead", names.getOrDefault(obligation.path("lead").asString(""), ""));
            rows.add(row);
        }
        JsonNode results =
                NetworkApi.require(
                        api.send(
                                "officer-" + country,
                                "POST",
                                node + "/api/obligations/imports",
                                rows));
        return results.valueStream()
                .filter(result -> result.required("fate").asString().equals("REFUSED"))
                .count();
    }
}
