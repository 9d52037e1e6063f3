package org.nmirf.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nmirf.local.story.PracticeFixtures.aPractice;
import static org.nmirf.local.story.PracticeFixtures.aText;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.Figures;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/**
 * One made-up person with a case, put into every corner of a node from which nothing may leave. A
 * word behind the name says in which corner a canary was.
 */
final class Canaries {

    /** The person, the case and the telephone in every spelling used, and a word for the rest. */
    static final Eyes EYES =
            new Eyes(
                    "Qandoubzul",
                    "زندوبليار",
                    "48213/27",
                    "648213700",
                    "648-213700",
                    "648 213 700",
                    "zqkanarie");

    /** Stands in the text that is published. */
    static final String PUBLISHED = "heliotropinary";

    private final LocalNetwork network;
    private final NetworkApi api;
    private final Country country;
    private final List<String> practices = new ArrayList<>();
    private String subject = "";
    private String pictured = "";

    Canaries(LocalNetwork network, NetworkApi api) {
        this.network = network;
        this.api = api;
        this.country = Country.of("ma", network, api);
    }

    /** Ids of the practices that hold canaries, as their own node knows them. */
    List<String> practices() {
        return List.copyOf(practices);
    }

    /** Id of what was published, as the hub knows it. */
    String subject() {
        return subject;
    }

    /** Id of what was published with a picture and words of a document, as the hub knows it. */
    String pictured() {
        return pictured;
    }

    private static String latin(String corner) {
        return "Zoulaymar Qandoubzul-%s, zqkanarie%s, case no. 48213/27, tel. +212 648-213700"
                .formatted(corner, corner);
    }

    private static String arabic(String corner) {
        return "السيدة زليمار زندوبليار %s zqkanarie%s".formatted(corner, corner);
    }

    private static Map<String, Object> inEveryText(String corner) {
        return aPractice(
                "zqkanarie-" + corner + "-" + UUID.randomUUID(),
                List.of(
                        aText("en", "ORIGINAL", "About " + latin(corner), latin(corner)),
                        aText("ar", "HUMAN_TRANSLATION", arabic(corner), arabic(corner))));
    }

    private String path(String practice, String below) {
        return country.node() + "/api/practices/" + practice + below;
    }

    private String written(Map<String, Object> practice) {
        String id = country.write(practice);
        practices.add(id);
        return id;
    }

    private void decideOnAll(String practice, Map<String, String> decision) {
        List<Map<String, String>> decisions = new ArrayList<>();
        for (JsonNode finding : country.findings(practice).required("findings")) {
            var one = new HashMap<>(decision);
            one.put("finding", finding.required("id").asString());
            decisions.add(one);
        }
        NetworkApi.require(
                api.send(country.officer(), "PUT", path(practice, "/decisions"), decisions));
    }

    private void edit(String practice, String corner) {
        var changed = new HashMap<>(inEveryText(corner));
        changed.put("revision", country.practice(practice).required("revision").asInt());
        NetworkApi.require(api.send(country.officer(), "PUT", path(practice, ""), changed));
    }

    /** Puts a canary everywhere and waits until everything that may leave has arrived. */
    void plant() {
        written(inEveryText("draft"));
        handedIn();
        refusedAtTheGate();
        String masked = masked();
        String kept = keptWithAReason();
        String withdrawn = withdrawn();
        String attached = attached();
        editedAfterItWasPublished();
        importedWithErrors();
        note();
        String counted = counted();
        country.awaitState(masked, "SEARCHABLE");
        country.awaitState(kept, "SEARCHABLE");
        country.awaitState(withdrawn, "GONE");
        country.awaitState(counted, "SEARCHABLE");
        country.awaitState(attached, "SEARCHABLE");
        pictured = country.subjectOf(attached);
        subject = country.subjectOf(masked);
    }

    private void handedIn() {
        String practice = written(inEveryText("handedin"));
        decideOnAll(practice, Map.of("decision", "MASK"));
        NetworkApi.require(
                api.send(country.officer(), "POST", path(practice, "/submission"), Map.of()));
        api.send("approver-ma", "POST", path(practice, "/approval"), Map.of("hash", "0"));
        api.get("approver-ma", path(practice, "/preview"));
    }

    private void refusedAtTheGate() {
        String practice = written(inEveryText("refused"));
        api.send(country.officer(), "POST", path(practice, "/submission"), Map.of());
        api.send("approver-ma", "POST", path(practice, "/approval"), Map.of());
    }

    private String masked() {
        String words = "About case no. 48213/27, tel. +212 648-213700, and " + PUBLISHED + ".";
        String practice =
                written(
                        aPractice(
                                "zqkanarie-masked-" + UUID.randomUUID(),
                                List.of(aText("en", "ORIGINAL", "A masked practice", words))));
        decideOnAll(practice, Map.of("decision", "MASK"));
        return country.release(practice);
    }

    private String keptWithAReason() {
        String practice =
                written(
                        aPractice(
                                "zqkanarie-kept-" + UUID.randomUUID(),
                                List.of(
                                        aText(
                                                "en",
                                                "ORIGINAL",
                                                "A kept address",
                                                "It is at https://www.ohchr.org/en/nmirf only."))));
        decideOnAll(practice, Map.of("decision", "KEEP", "reason", latin("reason")));
        return country.release(practice);
    }

    private String withdrawn() {
        String practice =
                written(aPractice("zqkanarie-back-" + UUID.randomUUID(), "Taken back later"));
        country.awaitState(country.release(practice), "SEARCHABLE");
        String release = country.withdraw(practice);
        edit(practice, "withdrawn");
        return release;
    }

    // Canaries in names, in metadata, behind the end, and in words that nobody took over.
    private String attached() {
        String practice = written(aPractice("zqkanarie-file-" + UUID.randomUUID(), "A wall chart"));
        byte[] words = latin("file").getBytes(StandardCharsets.UTF_8);
        byte[] more = ("Step one.\n" + latin("document")).getBytes(StandardCharsets.UTF_8);
        country.attach(practice, "zqkanarie-stays.txt", words);
        String picture = country.attach(practice, "zqkanarie.jpg", Pictures.photograph(words));
        String document = country.attach(practice, "zqkanarie.txt", more);
        country.let(practice, picture, Map.of("descriptions", Map.of("en", "A wall chart.")));
        country.let(
                practice,
                document,
                Map.of("language", "en", "title", "Guidance", "text", "Step one."));
        return country.release(practice);
    }

    private void editedAfterItWasPublished() {
        String practice = written(aPractice("zqkanarie-edit-" + UUID.randomUUID(), "Edited later"));
        country.awaitState(country.release(practice), "SEARCHABLE");
        edit(practice, "edited");
    }

    private void importedWithErrors() {
        String csv =
                "reference,areas,year_from,attribution,original_language,title_en,summary_en,%s\n"
                                .formatted(latin("column").replace(",", ""))
                        + "\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",\"%s\",x\n"
                                .formatted(
                                        latin("reference"),
                                        latin("area"),
                                        latin("year"),
                                        latin("attribution"),
                                        arabic("language"),
                                        latin("title"),
                                        arabic("summary"));
        for (String file : List.of(csv, csv + "\"", "\0" + csv)) {
            api.upload(
                    country.officer(),
                    country.node() + "/api/practices/imports",
                    "zqkanarie.csv",
                    "text/csv",
                    file.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String counted() {
        var figures = new Figures(api, country.code(), country.node());
        StringBuilder csv = new StringBuilder("unit,period,theme,contributor\n");
        for (int number = 0; number < 60; number++) {
            csv.append("CASE,1951,")
                    .append(number % 2 == 0 ? "health" : "work")
                    .append(",\"%s %d\"\n".formatted(latin("contributor"), number));
        }
        String table = figures.bringIn(latin("counted"), csv.toString().getBytes(UTF_8));
        figures.handIn(table);
        return figures.approve(table);
    }

    private List<NetworkApi.Answer> countedWrongly() {
        String wrong =
                "\"%s\",\"%s\",\"%s\",\"%s\"\n"
                        .formatted(latin("unit"), latin("period"), latin("code"), latin("count"));
        return Stream.of(
                        "unit,period,theme,count\n" + wrong,
                        "unit,period,theme,contributor\nCASE,1951,\"" + latin("code") + "\",x\n",
                        "unit,period,\"" + latin("column") + "\",count\nCASE,1951,x,1\n",
                        wrong)
                .map(
                        csv ->
                                api.upload(
                                        country.officer(),
                                        country.node() + "/api/figures?title=x",
                                        "zqkanarie.csv",
                                        "text/csv",
                                        csv.getBytes(UTF_8)))
                .toList();
    }

    // Reviewers write notes on pages alone.
    private void note() {
        String url = network.engines().postgres().jdbcUrl("node_ma");
        try (var connection =
                        DriverManager.getConnection(
                                url, "node_ma", Forger.secret(network, "node_ma"));
                var insertion =
                        connection.prepareStatement(
                                "INSERT INTO note (practice_id, words, by, at)"
                                        + " VALUES (?::uuid, ?, 'approver-ma', now())")) {
            insertion.setString(1, practices.getFirst());
            insertion.setString(2, latin("note"));
            insertion.executeUpdate();
        } catch (SQLException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /**
     * Requests that cannot be carried out, with canaries in them, to node and hub.
     *
     * @return what was answered where the answer has no business to quote the request
     */
    List<String> failingRequests() {
        String own = country.node() + "/api/practices";
        var outside = new Outside(network);
        String officer = country.officer();
        String name = URLEncoder.encode(latin("address"), StandardCharsets.UTF_8);
        var wrongType = new HashMap<>(inEveryText("type"));
        wrongType.put("yearFrom", latin("type"));
        var wrongChoice = new HashMap<>(inEveryText("choice"));
        wrongChoice.put("attribution", latin("choice"));
        var unknownCodes = new HashMap<>(inEveryText("code"));
        unknownCodes.put("areas", List.of(latin("code")));
        unknownCodes.put("reference", "x".repeat(4_000) + latin("long"));
        api.send(officer, "POST", own, unknownCodes);
        api.send(officer, "POST", own, wrongChoice);
        api.get(officer, own + "/" + name);
        api.get(officer, own + "?state=" + name);
        api.get("officer-pt", own + "/" + name);
        api.get("officer-pt", own + "/Qandoubzul/findings");
        api.get("", own + "/" + name);
        outside.anybody(country.node() + "/practices/" + name);
        outside.anybody(country.node() + "/login?error=" + name);
        for (String address :
                List.of("/api/practices?q=", "/api/practices?area=", "/api/practices/", "/x/")) {
            api.get("", network.hubUrl() + address + name);
            api.get("hub-admin", network.hubUrl() + address + name);
        }
        List<NetworkApi.Answer> answers = new ArrayList<>(countedWrongly());
        answers.add(api.send(officer, "POST", own, wrongType));
        answers.add(api.send(officer, "POST", own, List.of(latin("list"))));
        answers.add(api.send(officer, "POST", own, latin("text")));
        answers.add(api.send(officer, "PATCH", own, inEveryText("method")));
        answers.add(api.send("", "POST", own, inEveryText("nobody")));
        answers.add(api.send("officer-pt", "POST", own, inEveryText("stranger")));
        answers.add(
                api.send(
                        "hub-admin",
                        "POST",
                        network.hubUrl() + "/api/admin/members",
                        Map.of("country", latin("member"))));
        for (String practice : practices) {
            for (String person : List.of("", "officer-pt", "approver-py", "member", "committee")) {
                answers.add(api.get(person, path(practice, "")));
                answers.add(api.get(person, path(practice, "/findings")));
            }
        }
        return answers.stream().map(answer -> answer.status() + " " + answer.body()).toList();
    }
}
