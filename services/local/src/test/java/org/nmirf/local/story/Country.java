package org.nmirf.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.Approvers;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.sample.Officer;
import tools.jackson.databind.JsonNode;

/** What the people of one country do at their node, through its API. */
public record Country(String code, String node, NetworkApi api) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    public static Country of(String code, LocalNetwork network, NetworkApi api) {
        return new Country(code, Objects.requireNonNull(network.nodeUrls().get(code)), api);
    }

    /** Writes a draft; gives its id. */
    public String write(Map<String, Object> practice) {
        return NetworkApi.require(api.send(officer(), "POST", practices(), practice))
                .required("id")
                .asString();
    }

    /** Writes a draft, masks whatever the scan finds in it and hands it in; gives its id. */
    public String handIn(Map<String, Object> practice) {
        String id = write(practice);
        var masks =
                findings(id)
                        .required("findings")
                        .valueStream()
                        .map(one -> Map.of("finding", one.required("id"), "decision", "MASK"))
                        .toList();
        NetworkApi.require(
                api.send(officer(), "PUT", practices() + "/" + id + "/decisions", masks));
        NetworkApi.require(
                api.send(officer(), "POST", practices() + "/" + id + "/submission", Map.of()));
        return id;
    }

    /** Has an approver read all of a practice. */
    public void read(String practice, String reader) {
        new Approvers(api, code).read(practices() + "/" + practice, reader);
    }

    /** Hands the draft in and approves it; gives the release's id. */
    public String release(String practice) {
        new Officer(api, officer()).keepOrdinaryWords(practices() + "/" + practice);
        NetworkApi.require(
                api.send(
                        officer(), "POST", practices() + "/" + practice + "/submission", Map.of()));
        return new Approvers(api, code)
                .approve(practices() + "/" + practice)
                .required("releaseId")
                .asString();
    }

    /** Puts a file beside a practice; gives its id. */
    public String attach(String practice, String name, byte[] content) {
        return NetworkApi.require(
                        api.upload(
                                officer(),
                                practices() + "/" + practice + "/attachments",
                                name,
                                "application/octet-stream",
                                content))
                .required("id")
                .asString();
    }

    /** Says what of a file is to leave with its practice. */
    public void let(String practice, String file, Map<String, Object> what) {
        var form = new HashMap<>(what);
        form.put("revision", practice(practice).required("revision").asInt());
        NetworkApi.require(
                api.send(
                        officer(),
                        "PUT",
                        practices() + "/" + practice + "/attachments/" + file + "/leaving",
                        form));
    }

    /** Takes a released practice back; gives the release's id. */
    public String withdraw(String practice) {
        return NetworkApi.require(
                        api.send(
                                officer(),
                                "POST",
                                practices() + "/" + practice + "/withdrawal",
                                Map.of("reason", "outdated")))
                .required("releaseId")
                .asString();
    }

    public JsonNode findings(String practice) {
        return NetworkApi.require(api.get(officer(), practices() + "/" + practice + "/findings"));
    }

    public JsonNode practice(String practice) {
        return NetworkApi.require(api.get(officer(), practices() + "/" + practice));
    }

    public JsonNode releaseState(String release) {
        return NetworkApi.require(api.get(officer(), node + "/api/releases/" + release));
    }

    /** Waits until the release has come to that state; gives it. */
    public JsonNode awaitState(String release, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(releaseState(release).required("state").asString())
                                        .isEqualTo(state));
        return releaseState(release);
    }

    /** The id under which the hub knows what was released. */
    public String subjectOf(String release) {
        String subject = releaseState(release).required("subject").asString();
        return subject.substring(subject.indexOf('/') + 1);
    }

    /** Ids of practices that are with the network now. */
    public List<String> released() {
        JsonNode page =
                NetworkApi.require(api.get(officer(), practices() + "?state=APPROVED&size=200"));
        return page.required("items").valueStream().map(p -> p.required("id").asString()).toList();
    }

    public String officer() {
        return "officer-" + code;
    }

    private String practices() {
        return node + "/api/practices";
    }
}
