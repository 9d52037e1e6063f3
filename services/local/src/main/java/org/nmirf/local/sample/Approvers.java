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

    private static final List<String> DANGERS =
            List.of("FACES", "HANDWRITING", "PLATES", "SCREENS");

    /**
     * Reads and approves, after a second approver has read it where that is needed.
     *
     * @param practice address of the practice at the node's API
     * @return the release
     * @throws IllegalStateException if the node refuses
     */
    public JsonNode approve(String practice) {
        String approver = "approver-" + country;
        Seen seen = see(practice, approver);
        if (seen.needsSecondReading()) {
            read(practice, "reader-" + country);
        }
        return NetworkApi.require(
                api.send(
                        approver,
                        "POST",
                        practice + "/approval",
                        Map.of(
                                "hash",
                                seen.hash(),
                                "passages",
                                seen.passages(),
                                "assessment",
                                ANSWERS,
                                "lookedFor",
                                DANGERS)));
    }

    /**
     * Reads all of it.
     *
     * @param practice address of the practice at the node's API
     * @throws IllegalStateException if the node refuses
     */
    public void read(String practice, String reader) {
        Seen seen = see(practice, reader);
        NetworkApi.require(
                api.send(
                        reader,
                        "POST",
                        practice + "/readings",
                        Map.of("hash", seen.hash(), "passages", seen.passages())));
    }

    private record Seen(String hash, List<String> passages, boolean needsSecondReading) {}

    private Seen see(String practice, String reader) {
        JsonNode preview = NetworkApi.require(api.get(reader, practice + "/preview"));
        return new Seen(
                preview.required("hash").asString(),
                preview.required("passages").valueStream().map(JsonNode::asString).toList(),
                !preview.required("secondReading").isEmpty());
    }
}
