package org.nmirf.local.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a country does about recommendations, entered by an officer at the country's node: actions,
 * indicators with their values, and updates.
 *
 * @param country code
 * @param node address of its node
 */
record Actions(NetworkApi api, String country, String node) {

    /**
     * Enters what is not there yet; safe to repeat. Lets the public site show the recommendations
     * that an action answers and of which the status is known.
     *
     * @param sample actions, indicators and updates
     * @param people institutions, which actions name by their codes
     * @throws IllegalStateException if the node refuses, or the sample names what is not there
     */
    void enter(JsonNode sample, JsonNode people) {
        var register = new Register(api, country, node);
        Map<String, JsonNode> recommendations = register.byReference();
        Map<String, String> ids = new HashMap<>();
        recommendations.forEach((reference, one) -> ids.put(reference, text(one, "id")));
        Map<String, String> institutions = institutions(people);
        Map<String, String> actions =
                new HashMap<>(actions(sample.required("actions"), ids, institutions));
        new Indicators(api, country, node)
                .enter(sample.required("indicators"), ids, institutions, actions);
        new Updates(api, country, node).enter(sample.required("updates"), ids, actions);
        register.show(recommendations, answered(sample.required("actions"), recommendations));
    }

    /** Code of the sample to id at the node. */
    private Map<String, String> institutions(JsonNode people) {
        Map<String, String> known = new HashMap<>();
        for (JsonNode one : NetworkApi.require(api.get(officer(), node + "/api/institutions"))) {
            one.required("names").forEach(name -> known.put(name.asString(), text(one, "id")));
        }
        Map<String, String> ids = new HashMap<>();
        for (JsonNode one : people.required("institutions")) {
            ids.put(text(one, "code"), id(known, first(one.required("names"))));
        }
        return ids;
    }

    /** Code of the sample to id at the node. */
    private Map<String, String> actions(
            JsonNode sample,
            Map<String, String> recommendations,
            Map<String, String> institutions) {
        String address = node + "/api/actions";
        Map<String, String> known = new HashMap<>();
        for (JsonNode one : NetworkApi.require(api.get(officer(), address))) {
            JsonNode title = one.required("content").required("title");
            known.put(Wordings.first(title), text(one, "id"));
        }
        Map<String, String> ids = new HashMap<>();
        for (JsonNode action : sample) {
            String title = first(action.required("title"));
            if (!known.containsKey(title)) {
                var body = body(action, recommendations, institutions);
                JsonNode added = NetworkApi.require(api.send(officer(), "POST", address, body));
                new Register(api, country, node).publish(added.path("waiting"));
                known.put(title, text(added, "id"));
            }
            ids.put(text(action, "code"), id(known, title));
        }
        return ids;
    }

    private static Map<String, Object> body(
            JsonNode action,
            Map<String, String> recommendations,
            Map<String, String> institutions) {
        String status = text(action, "status");
        Map<String, Object> body = new HashMap<>();
        body.put("title", Wordings.of(action.required("title")));
        body.put("description", Wordings.of(action.required("description")));
        body.put("status", status.toUpperCase(Locale.ROOT));
        body.put("target", text(action, "target"));
        if (status.equals("done")) {
            // Nothing is done in the future, whatever day the machine takes it to be.
            LocalDate target = LocalDate.parse(text(action, "target"));
            LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
            body.put("done", (target.isBefore(yesterday) ? target : yesterday).toString());
        }
        body.put("lead", id(institutions, text(action, "lead")));
        body.put("contributors", ids(institutions, action.required("contributing")));
        body.put("recommendations", ids(recommendations, action.required("recommendations")));
        body.put("inPlan", true);
        body.put("shown", !status.equals("planned"));
        return body;
    }

    private static Set<String> answered(JsonNode sample, Map<String, JsonNode> recommendations) {
        Set<String> references = new HashSet<>();
        sample.forEach(
                action ->
                        action.required("recommendations")
                                .forEach(reference -> references.add(reference.asString())));
        references.removeIf(
                reference -> {
                    JsonNode one = recommendations.get(reference);
                    return one == null || text(one.required("followUp"), "status").isEmpty();
                });
        return references;
    }

    /** Ids of everything that a sample names. */
    static List<String> ids(Map<String, String> ids, JsonNode names) {
        return names.valueStream().map(name -> id(ids, name.asString())).toList();
    }

    /**
     * The id of what a sample names.
     *
     * @throws IllegalStateException when it is not at the node
     */
    static String id(Map<String, String> ids, String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("A sample names what is not there: " + name);
        }
        return id;
    }

    private static String first(JsonNode texts) {
        return texts.iterator().next().asString();
    }

    private static String text(JsonNode one, String field) {
        return one.path(field).asString("");
    }

    private String officer() {
        return "officer-" + country;
    }
}
