package org.nmirf.local.sample;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a mechanism says of itself, at its country's node: an officer writes the profile and hands
 * in profile and reporting obligations, an approver lets them leave.
 *
 * @param country code
 * @param node address of its node
 */
public record Declarations(NetworkApi api, String country, String node) {

    private static final int MISSING = 404;

    /** The profile. */
    public static final String MECHANISM = "mechanism";

    /** The reporting obligations. */
    public static final String OBLIGATIONS = "obligations";

    /** Writes the profile unless there is one; safe to repeat. */
    void write(JsonNode profile) {
        String url = node + "/api/profile";
        if (api.get(officer(), url).status() == MISSING) {
            NetworkApi.require(api.send(officer(), "PUT", url, profile));
        }
    }

    /** Hands in what stands there now; gives the hash of the event that waits. */
    public String handIn(String declaration) {
        return NetworkApi.require(
                        api.send(officer(), "POST", at(declaration) + "/submission", Map.of()))
                .required("waiting")
                .required("hash")
                .asString();
    }

    /** Approves exactly the event that waits; gives the release's id. */
    public String approve(String declaration) {
        String approver = "approver-" + country;
        String event =
                NetworkApi.require(api.get(approver, at(declaration)))
                        .required("waiting")
                        .required("hash")
                        .asString();
        return NetworkApi.require(
                        api.send(
                                approver,
                                "POST",
                                at(declaration) + "/approval",
                                Map.of("event", event)))
                .required("releaseId")
                .asString();
    }

    /** Takes it back; gives the release's id. */
    public String withdraw(String declaration) {
        return NetworkApi.require(
                        api.send(
                                officer(),
                                "POST",
                                at(declaration) + "/withdrawal",
                                Map.of("reason", "outdated")))
                .required("releaseId")
                .asString();
    }

    /** Takes up where an interrupted start left off: nothing is approved twice. */
    Optional<String> releaseOnce(String declaration) {
        String state =
                NetworkApi.require(api.get(officer(), at(declaration)))
                        .required("state")
                        .asString();
        if (state.equals("APPROVED")) {
            return Optional.empty();
        }
        if (!state.equals("IN_REVIEW")) {
            handIn(declaration);
        }
        return Optional.of(approve(declaration));
    }

    private String officer() {
        return "officer-" + country;
    }

    private String at(String declaration) {
        return node + "/api/declarations/" + declaration;
    }
}
