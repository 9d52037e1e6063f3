package org.nmirf.local.sample;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An officer at their node's API. */
public record Officer(NetworkApi api, String name) {

    private static final String REASON = "Ordinary words; nobody is meant.";

    /**
     * Keeps the words of a practice that the scan takes for names and on which nobody decided. Any
     * other finding stays open.
     *
     * @param practice address of the practice at the node's API
     * @throws IllegalStateException if the node refuses
     */
    public void keepOrdinaryWords(String practice) {
        JsonNode findings = NetworkApi.require(api.get(name, practice + "/findings"));
        List<Map<String, String>> kept =
                findings.required("findings")
                        .valueStream()
                        .filter(Officer::isOpenWord)
                        .map(
                                one ->
                                        Map.of(
                                                "finding",
                                                one.required("id").asString(),
                                                "decision",
                                                "KEEP",
                                                "reason",
                                                REASON))
                        .toList();
        if (!kept.isEmpty()) {
            NetworkApi.require(api.send(name, "PUT", practice + "/decisions", kept));
        }
    }

    private static boolean isOpenWord(JsonNode finding) {
        String type = finding.required("type").asString();
        boolean isWord = type.equals("PERSON") || type.equals("ORGANISATION");
        return isWord && finding.path("decision").isEmpty();
    }
}
