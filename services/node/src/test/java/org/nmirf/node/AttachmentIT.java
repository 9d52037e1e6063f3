package org.nmirf.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.node.attachment.Files;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.schemas.Practice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files beside practices, and what of them leaves in a country that allows it. */
class AttachmentIT {

    private static final List<String> ALL = List.of("FACES", "HANDWRITING", "PLATES", "SCREENS");

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final JdbcClient database = node.bean(JdbcClient.class);

    @Test
    void givesAFileBackAsADownloadOnly() {
        String id = written("Kept");
        var kept = attach(id, "../../x.jpg", Files.photograph());

        var answer = node.fetch(at(id, "attachments/" + kept.text("id")), desk.approver());

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.text("kind")).isEqualTo("JPEG");
        assertThat(answer.body()).isEqualTo(Files.photograph());
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("x.jpg")
                .doesNotContain("..");
        assertThat(headers.firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void refusesAFileUnderTheNameOfAnother() {
        String id = written("Named");

        assertThat(attach(id, "../../x.html", Files.photograph()).text("code"))
                .isEqualTo("attachment.kind");
        assertThat(attach(id, "x.xlsx", Files.workbook()).status()).isEqualTo(201);
    }

    @Test
    void opensFilesToOfficersAndApproversOnly() {
        String id = written("Whose");
        String file = attach(id, "a.jpg", Files.photograph()).text("id");
        String path = at(id, "attachments/" + file);
        String auditor = desk.issuer().token("auditor-ma", "ma", "auditor");
        String admin = desk.issuer().token("admin-ma", "ma", "admin");

        assertThat(node.fetch(path, auditor).statusCode()).isEqualTo(403);
        assertThat(node.fetch(path, admin).statusCode()).isEqualTo(403);
        assertThat(node.fetch(at(id, "attachments"), admin).statusCode()).isEqualTo(403);
        assertThat(node.upload(at(id, "attachments"), desk.approver(), "b", new byte[1]).status())
                .isEqualTo(403);
        assertThat(node.call("DELETE", path, desk.approver(), null).status()).isEqualTo(403);
    }

    @Test
    void refusesOtherKindsAndTooManyFiles() {
        String id = written("Full");

        assertThat(attach(id, "a.png", new byte[] {'M', 'Z', 0, 1}).text("code"))
                .isEqualTo("attachment.kind");
        for (int i = 0; i < 10; i++) {
            attach(id, "a.txt", "Words".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(attach(id, "a.txt", "Words".getBytes(StandardCharsets.UTF_8)).text("code"))
                .isEqualTo("attachment.too-many");
    }

    @Test
    void letsAPictureLeaveAsPixelsAfterTwoPeopleLookedAtIt() {
        String id = written("Pictured");
        String file = attach(id, "a.jpg", Files.photograph()).text("id");
        expect(200, describe(id, file, 1, "A wall chart."));
        expect(200, node.call("POST", at(id, "submission"), desk.officer(), null));

        var unseen = approve(id, List.of("FACES"));
        var alone = approve(id, ALL);
        var reading = new HashMap<>(desk.signOff(id));
        reading.remove("assessment");
        expect(200, node.call("POST", at(id, "readings"), reader(), reading));
        var answer = approve(id, ALL);

        assertThat(unseen.text("code")).isEqualTo("disclosure.picture_unseen");
        assertThat(alone.text("code")).isEqualTo("disclosure.second_reader_missing");
        assertThat(answer.status()).isEqualTo(202);
        byte[] payload = payload(id);
        assertThat(new String(payload, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        var picture = practice(payload).getPictures().getFirst();
        assertThat(picture.getMediaType()).isEqualTo("image/jpeg");
        assertThat(picture.getWidth()).isEqualTo(60);
        assertThat(picture.getDescriptions().getFirst().getText()).isEqualTo("A wall chart.");
        assertThat(lookedFor(answer)).containsExactlyElementsOf(ALL);
    }

    @Test
    void wantsEveryPicturePassed() {
        String id = written("Looked away");
        String file = attach(id, "a.jpg", Files.photograph()).text("id");
        describe(id, file, 1, "A wall chart.");
        node.call("POST", at(id, "submission"), desk.officer(), null);
        var form = new HashMap<>(desk.signOff(id));
        form.put("lookedFor", ALL);
        form.put("passages", List.of("title.en", "summary.en", "response.en", "picture-1.en"));

        var answer = node.call("POST", at(id, "approval"), desk.approver(), form);

        assertThat(answer.text("code")).isEqualTo("disclosure.unread_passage");
        assertThat(desk.signOff(id).toString()).contains("picture-1.zxx");
    }

    @Test
    void scansWhatIsSaidOfAPicture() {
        String id = written("Telling");
        String file = attach(id, "a.jpg", Files.photograph()).text("id");
        describe(id, file, 1, "Write to a.b@example.org");

        var answer = node.call("POST", at(id, "submission"), desk.officer(), null);

        assertThat(answer.text("code")).isEqualTo("disclosure.undecided");
        assertThat(
                        node.call("GET", at(id, "findings"), desk.officer(), null)
                                .body()
                                .path("findings")
                                .path(0)
                                .path("field")
                                .asString(""))
                .isEqualTo("picture-1");
    }

    @Test
    void letsOnlyTheWordsLeaveThatAnOfficerTookOver() {
        String id = written("Annexed");
        String file =
                attach(id, "a.pdf", Files.planted("Step one. Step two.", "Hidden words."))
                        .text("id");
        var words = node.call("GET", file(id, file, "words"), desk.officer(), null);
        expect(200, annex(id, file, "Step one."));
        expect(200, node.call("POST", at(id, "submission"), desk.officer(), null));

        var answer = approve(id, List.of());

        assertThat(words.text("text")).contains("Step two.", "Hidden words.");
        assertThat(answer.status()).isEqualTo(202);
        var sent = practice(payload(id));
        assertThat(sent.getAnnexes().getFirst().getText()).isEqualTo("Step one.");
        assertThat(sent.toString()).doesNotContain("CANARY", "Hidden", "Step two", "a.pdf");
    }

    @Test
    void asksWhoAttachedToLeaveTheApprovalToOthers() {
        String id = written("Own file");
        String both = desk.issuer().token("both-ma", "ma", "officer", "approver");
        String file =
                node.upload(
                                at(id, "attachments"),
                                both,
                                "a.txt",
                                "Words".getBytes(StandardCharsets.UTF_8))
                        .text("id");
        annex(id, file, "Step one.");
        node.call("POST", at(id, "submission"), desk.officer(), null);

        assertThat(desk.approval(id, both).status()).isEqualTo(403);
    }

    @Test
    void keepsWhatLeavesThroughAnEditAndBeginsAgain() {
        String id = written("Edited");
        String file = attach(id, "a.txt", "Words".getBytes(StandardCharsets.UTF_8)).text("id");
        annex(id, file, "Step one.");
        node.call("POST", at(id, "submission"), desk.officer(), null);
        var change = new HashMap<>(Desk.practice("Edited again", "Words."));
        change.put("revision", 2);

        var edited = node.call("PUT", "/api/practices/" + id, desk.officer(), change);

        assertThat(edited.text("state")).isEqualTo("DRAFT");
        assertThat(edited.body().path("leaving").path("annexes").size()).isEqualTo(1);
        assertThat(annex(id, file, "Old revision.").status()).isEqualTo(409);
        assertThat(node.call("DELETE", file(id, file, ""), desk.officer(), null).text("code"))
                .isEqualTo("attachment.in-use");
        expect(
                200,
                node.call("DELETE", file(id, file, "leaving?revision=3"), desk.officer(), null));
        assertThat(node.call("DELETE", file(id, file, ""), desk.officer(), null).status())
                .isEqualTo(204);
    }

    @Test
    void notesWhoOpenedAFile() {
        String id = written("Noted");
        String file = attach(id, "a.jpg", Files.photograph()).text("id");
        node.fetch(file(id, file, ""), desk.approver());

        assertThat(
                        database.sql("SELECT act || ' ' || person FROM audit WHERE object = ?")
                                .param(file)
                                .query(String.class)
                                .list())
                .containsExactly("attachment.added officer-ma", "attachment.opened approver-ma");
    }

    private String written(String title) {
        return node.call("POST", "/api/practices", desk.officer(), Desk.practice(title, "Words."))
                .text("id");
    }

    private Answer attach(String id, String name, byte[] content) {
        return node.upload(at(id, "attachments"), desk.officer(), name, content);
    }

    private Answer describe(String id, String file, int revision, String words) {
        return node.call(
                "PUT",
                file(id, file, "leaving"),
                desk.officer(),
                Map.of("revision", revision, "descriptions", Map.of("en", words)));
    }

    private Answer annex(String id, String file, String words) {
        return node.call(
                "PUT",
                file(id, file, "leaving"),
                desk.officer(),
                Map.of("revision", 1, "language", "en", "title", "Guidance", "text", words));
    }

    private static String file(String id, String file, String path) {
        return at(id, "attachments/" + file + (path.isEmpty() ? "" : "/" + path));
    }

    private Answer approve(String id, List<String> lookedFor) {
        var form = new HashMap<>(desk.signOff(id));
        form.put("lookedFor", lookedFor);
        return node.call("POST", at(id, "approval"), desk.approver(), form);
    }

    private String reader() {
        return desk.issuer().token("reader-ma", "ma", "approver");
    }

    private byte[] payload(String id) {
        return database.sql("SELECT payload FROM egress_ledger WHERE record_id = ?::uuid")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static Practice practice(byte[] payload) {
        return switch (Payloads.ofReleasedSchemas().decode(payload, Practice.class)) {
            case Payloads.Reading.Content<Practice>(var practice) -> practice;
            case Payloads.Reading.Refused<Practice>(var code) ->
                    throw new AssertionError(code.name());
        };
    }

    private List<String> lookedFor(Answer release) {
        return List.of(
                database.sql("SELECT looked_for FROM sign_off WHERE release_id = ?::uuid")
                        .param(release.text("releaseId"))
                        .query((row, n) -> (String[]) row.getArray(1).getArray())
                        .single());
    }

    private static void expect(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    }
}
