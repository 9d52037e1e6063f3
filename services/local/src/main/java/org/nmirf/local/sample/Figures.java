package org.nmirf.local.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Tables of figures at a country's node: an officer brings them in and hands them in, an approver
 * lets them leave.
 *
 * @param country code
 * @param node address of its node
 */
public record Figures(NetworkApi api, String country, String node) {

    private static final int PERIOD = 1;

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

    /**
     * Releases each period of a file as a table of its own, from the first to the last. Takes up
     * where an interrupted start left off: no table is brought in or approved twice.
     *
     * @param csv with the period in the second column
     * @return ids of the releases of this call
     */
    List<String> releaseOnce(String title, String csv) {
        List<String> lines = csv.lines().toList();
        Map<String, List<String>> periods =
                lines.stream()
                        .skip(1)
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.split(",", -1)[PERIOD],
                                        TreeMap::new,
                                        Collectors.toList()));
        List<String> released = new ArrayList<>();
        periods.forEach(
                (period, rows) -> {
                    String table = lines.getFirst() + "\n" + String.join("\n", rows) + "\n";
                    releaseOnce(title, period, table.getBytes(StandardCharsets.UTF_8))
                            .ifPresent(released::add);
                });
        return released;
    }

    private Optional<String> releaseOnce(String title, String period, byte[] csv) {
        Optional<JsonNode> there =
                NetworkApi.require(api.get(officer(), tables()))
                        .required("items")
                        .valueStream()
                        .filter(one -> one.required("period").asString().equals(period))
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
