package org.nmirf.local.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tables of figures at a country's node: an officer brings them in and hands them in, an approver
 * lets them leave.
 *
 * @param country code
 * @param node address of its node
 */
public record Figures(NetworkApi api, String country, String node) {

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "singlingOut", "Every count is of many, or hidden.",
                    "linking", "The columns are areas and subjects, no places or dates.",
                    "inference", "Hidden counts cannot be worked out; the node tried.");

    /**
     * Brings a table in as a draft; gives its id.
     *
     * @param csv as the node's page describes it
     */
    public String bringIn(String title, byte[] csv) {
        String url = tables() + "?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return NetworkApi.require(api.upload(officer(), url, "figures.csv", "text/csv", csv))
                .required("table")
                .required("id")
                .asString();
    }

    /** Hands a draft in. */
    public void handIn(String table) {
        NetworkApi.require(
                api.send(officer(), "POST", tables() + "/" + table + "/submission", Map.of()));
    }

    /** Approves what was handed in; gives the release's id. */
    public String approve(String table) {
        String approver = "approver-" + country;
        String url = tables() + "/" + table;
        String hash = NetworkApi.require(api.get(approver, url)).required("hash").asString();
        return NetworkApi.require(
                        api.send(
                                approver,
                                "POST",
                                url + "/approval",
                                Map.of("hash", hash, "assessment", ANSWERS)))
                .required("releaseId")
                .asString();
    }

    /** Takes a released table back; gives the release's id. */
    public String withdraw(String table) {
        return NetworkApi.require(
                        api.send(
                                officer(),
                                "POST",
                                tables() + "/" + table + "/withdrawal",
                                Map.of("reason", "outdated")))
                .required("releaseId")
                .asString();
    }

    /** Takes up where an interrupted start left off: no table is brought in or approved twice. */
    Optional<String> releaseOnce(String title, byte[] csv) {
        Optional<JsonNode> there =
                NetworkApi.require(api.get(officer(), tables()))
                        .required("items")
                        .valueStream()
                        .findFirst();
        String state = there.map(one -> one.required("state").asString()).orElse("");
        if (state.equals("APPROVED")) {
            return Optional.empty();
        }
        String table =
                there.map(one -> one.required("id").asString())
                        .orElseGet(() -> bringIn(title, csv));
        if (!state.equals("IN_REVIEW")) {
            handIn(table);
        }
        return Optional.of(approve(table));
    }

    private String officer() {
        return "officer-" + country;
    }

    private String tables() {
        return node + "/api/figures";
    }
}
