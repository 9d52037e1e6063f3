package org.nmirf.node.network;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The people of a country at work, over the API. */
public record Desk(RunningNode node, TestIssuer issuer) {

    /** Token of the one who writes. */
    public String officer() {
        return issuer.token("officer-ma", "ma", "officer");
    }

    /** Token of the one who approves. */
    public String approver() {
        return issuer.token("approver-ma", "ma", "approver");
    }

    /** A practice in one language. */
    public static Map<String, Object> practice(String title, String response) {
        return Map.of(
                "attribution",
                "NAMED",
                "yearFrom",
                2019,
                "texts",
                List.of(
                        Map.of(
                                "language", "en",
                                "provenance", "ORIGINAL",
                                "title", title,
                                "summary", "The ministries share one calendar.",
                                "response", response)));
    }

    /** Writes a practice and hands it on; its id. */
    public String submitted(String title) {
        var draft = node.call("POST", "/api/practices", officer(), practice(title, "Words."));
        expect(201, draft);
        expect(200, node.call("POST", at(draft.text("id"), "submission"), officer(), null));
        return draft.text("id");
    }

    /** Approves; the id of the release. */
    public String approved(String practice) {
        var release = approval(practice, approver());
        expect(202, release);
        return release.text("releaseId");
    }

    /** Reads everything and approves. */
    public RunningNode.Answer approval(String practice, String token) {
        return node.call("POST", at(practice, "approval"), token, signOff(practice));
    }

    /** What somebody sends who read everything and answers for it. */
    public Map<String, Object> signOff(String practice) {
        var preview = node.call("GET", at(practice, "preview"), approver(), null);
        expect(200, preview);
        return Map.of(
                "hash",
                preview.text("hash"),
                "passages",
                preview.body().path("passages").valueStream().map(JsonNode::asString).toList(),
                "assessment",
                Map.of(
                        "singlingOut", "Nobody is described.",
                        "linking", "No case is named.",
                        "inference", "Nobody is counted."));
    }

    /** State of a release. */
    public String state(String release) {
        return node.call("GET", "/api/releases/" + release, officer(), null).text("state");
    }

    /** A path below a practice. */
    public static String at(String practice, String path) {
        return "/api/practices/" + practice + "/" + path;
    }

    private static void expect(int status, RunningNode.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Not " + status + ": " + answer);
        }
    }
}
