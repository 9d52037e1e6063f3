package org.nmirf.local.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is measured in a country, entered by an officer at the country's node.
 *
 * @param country code
 * @param node address of its node
 */
record Indicators(NetworkApi api, String country, String node) {

    private static final Map<String, String> SIGNS = Map.of("percent", "%", "per 1,000", "‰");
    private static final Map<String, Map<String, String>> WORDS =
            Map.of(
                    "number",
                    Map.of("fr", "nombre", "pt", "número", "es", "número", "ar", "العدد"),
                    "places",
                    Map.of("fr", "places", "pt", "vagas", "es", "plazas", "ar", "مكان"),
                    "days",
                    Map.of("fr", "jours", "pt", "dias", "es", "días", "ar", "يوم"));

    /**
     * Enters what is not there yet; safe to repeat. Values are entered once: those of an indicator
     * that has any are left alone.
     *
     * @param recommendations reference to id
     * @param institutions code to id
     * @param actions code to id
     */
    void enter(
            JsonNode sample,
            Map<String, String> recommendations,
            Map<String, String> institutions,
            Map<String, String> actions) {
        Map<String, String> known = new HashMap<>();
        for (JsonNode one : NetworkApi.require(api.get(officer(), address()))) {
            known.put(
                    Wordings.first(one.required("content").required("name")),
                    one.required("id").asString());
        }
        for (JsonNode indicator : sample) {
            String name = indicator.required("name").iterator().next().asString();
            String id = known.get(name);
            if (id == null) {
                Map<String, Object> body = body(indicator);
                body.put(
                        "source",
                        Actions.id(institutions, indicator.required("source").asString()));
                body.put(
                        "recommendations",
                        Actions.ids(recommendations, indicator.required("recommendations")));
                body.put("actions", Actions.ids(actions, indicator.required("actions")));
                JsonNode added = NetworkApi.require(api.send(officer(), "POST", address(), body));
                new Register(api, country, node).publish(added.path("waiting"));
                id = added.required("id").asString();
            }
            values(address() + "/" + id + "/values", indicator.required("values"));
        }
    }

    private static Map<String, Object> body(JsonNode indicator) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", Wordings.of(indicator.required("name")));
        body.put(
                "unit",
                unit(
                        indicator.required("unit").asString(),
                        indicator.required("name").propertyNames()));
        JsonNode baseline = indicator.path("baseline");
        if (baseline.isObject()) {
            body.put("baselinePeriod", baseline.required("year").asString());
            body.put("baseline", baseline.required("value"));
        }
        JsonNode target = indicator.path("target");
        if (target.isObject()) {
            body.put("targetYear", target.required("year"));
            body.put("target", target.required("value"));
        }
        body.put("shown", true);
        return body;
    }

    /** A unit in the languages of its indicator; signs are the same everywhere. */
    static Map<String, Object> unit(String unit, Collection<String> languages) {
        String sign = SIGNS.get(unit);
        Map<String, String> words = WORDS.getOrDefault(unit, Map.of());
        ObjectNode texts = new JsonMapper().createObjectNode();
        if (sign != null) {
            return Wordings.of(texts.put(languages.iterator().next(), sign));
        }
        languages.forEach(language -> texts.put(language, words.getOrDefault(language, unit)));
        return Wordings.of(texts);
    }

    private void values(String url, JsonNode values) {
        if (!values.isEmpty() && NetworkApi.require(api.get(officer(), url)).isEmpty()) {
            List<Map<String, Object>> entries =
                    values.valueStream()
                            .map(
                                    one ->
                                            Map.<String, Object>of(
                                                    "period", one.required("year").asString(),
                                                    "value", one.required("value")))
                            .toList();
            NetworkApi.require(api.send(officer(), "PUT", url, Map.of("values", entries)));
        }
    }

    private String address() {
        return node + "/api/indicators";
    }

    private String officer() {
        return "officer-" + country;
    }
}
