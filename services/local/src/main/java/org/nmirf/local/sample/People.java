package org.nmirf.local.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The institutions of a country and their people, entered by an officer at the country's node.
 *
 * @param country code
 * @param node address of its node
 */
record People(NetworkApi api, String country, String node) {

    private static final int CONFLICT = 409;

    /**
     * Enters everything that is not there yet; safe to repeat.
     *
     * @param sample institutions and persons
     */
    void enter(JsonNode sample) {
        Map<String, String> institutions = new HashMap<>();
        for (JsonNode institution : sample.required("institutions")) {
            institutions.put(text(institution, "code"), institution(institution));
        }
        Map<String, String> people = new HashMap<>();
        for (JsonNode person : NetworkApi.require(api.get(officer(), node + "/api/focal-points"))) {
            people.put(text(person, "email"), text(person, "id"));
        }
        List<JsonNode> persons = new ArrayList<>();
        sample.required("persons").forEach(persons::add);
        // Deputies first: the others name them.
        persons.sort(Comparator.comparing(person -> !text(person, "deputy").isEmpty()));
        for (JsonNode person : persons) {
            if (!people.containsKey(text(person, "email"))) {
                people.put(text(person, "email"), person(person, institutions, people));
            }
            comeOnce(person);
        }
    }

    /** A node learns what coordinators may do, and so tells them of reviews, when they come. */
    private void comeOnce(JsonNode person) {
        String account = text(person, "account");
        if (person.path("coordinates").asBoolean(false) && !account.isEmpty()) {
            NetworkApi.require(api.get(account, node + "/api/focal-points"));
        }
    }

    /** The node knows an institution by its names: what is there already is refused with its id. */
    private String institution(JsonNode institution) {
        var answer =
                api.send(
                        officer(),
                        "POST",
                        node + "/api/institutions",
                        Map.of(
                                "kind", text(institution, "kind"),
                                "acronym", text(institution, "acronym"),
                                "names", institution.required("names")));
        return answer.status() == CONFLICT
                ? answer.body().required("institution").asString()
                : text(NetworkApi.require(answer), "id");
    }

    private String person(
            JsonNode person, Map<String, String> institutions, Map<String, String> people) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", text(person, "name"));
        body.put("email", text(person, "email"));
        body.put("account", text(person, "account"));
        body.put("language", text(person, "language"));
        body.put("function", text(person, "function"));
        body.put("institution", institutions.getOrDefault(text(person, "institution"), ""));
        body.put("deputy", people.getOrDefault(text(person, "deputy"), ""));
        body.put("coordinator", person.path("coordinates").asBoolean(false));
        return text(
                NetworkApi.require(api.send(officer(), "POST", node + "/api/focal-points", body)),
                "id");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private String officer() {
        return "officer-" + country;
    }
}
