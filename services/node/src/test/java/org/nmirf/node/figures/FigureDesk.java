package org.nmirf.node.figures;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import tools.jackson.databind.JsonNode;

/** People of a country at work on tables of figures, over the API. */
record FigureDesk(RunningNode node, Desk desk) {

    static final Map<String, String> ANSWERS =
            Map.of(
                    "singlingOut", "Only counts.",
                    "linking", "Nothing to tie them to.",
                    "inference", "Small counts are hidden.");

    static FigureDesk shared() {
        return new FigureDesk(SharedNode.get().node(), SharedNode.get().desk());
    }

    /** A table of three regions and three themes; the first cell holds that many. */
    static String table(String unit, String period, int first) {
        return """
                unit,period,region,theme,count
                U,P,n1,health,%d
                U,P,n1,school,40
                U,P,n1,work,55
                U,P,n2,health,31
                U,P,n2,school,47
                U,P,n2,work,62
                U,P,n3,health,28
                U,P,n3,school,36
                U,P,n3,work,71
                """
                .formatted(first)
                .replace("U,P", unit + "," + period);
    }

    Answer send(String csv, String query) {
        return node.upload(
                "/api/figures?" + query,
                desk.officer(),
                "figures.csv",
                csv.getBytes(StandardCharsets.UTF_8));
    }

    String draft(String csv) {
        return send(csv, "title=Cases+by+region").body().path("table").path("id").asString("");
    }

    Answer submit(String id) {
        return node.call("POST", at(id, "submission"), desk.officer(), null);
    }

    Answer choose(String id, String... columns) {
        return node.call(
                "PUT", at(id, "columns"), desk.officer(), Map.of("columns", List.of(columns)));
    }

    Answer approve(String id, String token) {
        return node.call("POST", at(id, "approval"), token, signOff(id));
    }

    Map<String, Object> signOff(String id) {
        var form = new HashMap<String, Object>();
        form.put("hash", get(id).text("hash"));
        form.put("assessment", ANSWERS);
        return form;
    }

    Answer get(String id) {
        return node.call("GET", "/api/figures/" + id, desk.approver(), null);
    }

    /** The id of the release. */
    String released(String csv) {
        String id = draft(csv);
        expect(200, submit(id));
        var answer = approve(id, desk.approver());
        expect(202, answer);
        return answer.text("releaseId");
    }

    static String at(String id, String path) {
        return "/api/figures/" + id + "/" + path;
    }

    /** A cell of the answer by its codes. */
    static JsonNode cell(Answer answer, Map<String, String> codes) {
        return answer.body()
                .path("cells")
                .valueStream()
                .filter(
                        cell ->
                                cell.path("codes").size() == codes.size()
                                        && codes.entrySet().stream()
                                                .allMatch(
                                                        one ->
                                                                cell.path("codes")
                                                                        .path(one.getKey())
                                                                        .asString("")
                                                                        .equals(one.getValue())))
                .findFirst()
                .orElseThrow();
    }

    static void expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Not " + status + ": " + answer);
        }
    }
}
