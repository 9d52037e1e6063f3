package org.nmirf.node.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.nmirf.node.figures.FigureDesk.at;
import static org.nmirf.node.figures.FigureDesk.cell;
import static org.nmirf.node.figures.FigureDesk.table;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.node.ledger.VerifyLedger;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.network.TestHub;
import org.nmirf.node.trail.Trail;
import org.nmirf.node.trail.TrailEntry;
import org.nmirf.node.trail.VerifyTrail;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.Withdrawn;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of figures on their way out of a running node. */
class FiguresIT {

    private static final CellName SMALL = CellName.of(Map.of("region", "n1", "theme", "health"));

    private final RunningNode node = SharedNode.get().node();
    private final TestHub hub = SharedNode.get().hub();
    private final FigureDesk desk = FigureDesk.shared();
    private final JdbcClient database = node.bean(JdbcClient.class);
    private final Payloads payloads = node.bean(Payloads.class);

    @Test
    void letsATableLeaveWithItsSmallCellAndPartnersHidden() {
        String id = desk.draft(table("CASE", "1991", 4));
        var seen = desk.submit(id);
        var answer = desk.approve(id, desk.desk().approver());

        assertThat(answer.status()).isEqualTo(202);
        var small = cell(seen, Map.of("region", "n1", "theme", "health"));
        assertThat(small.path("why").asString()).isEqualTo("SMALL");
        assertThat(seen.body().findValuesAsString("why")).contains("PROTECTS");
        assertThat(seen.body().path("hiddenPercent").asInt()).isBetween(10, 60);
        PublishedTable left = left(awaitSubmission(answer.text("releaseId")));
        assertThat(left.contentHash()).isEqualTo(seen.text("hash"));
        assertThat(left.isHidden(SMALL)).isTrue();
        assertThat(left.cells().values())
                .filteredOn(content -> content instanceof Published.Hidden)
                .hasSize(seen.body().path("hidden").asInt());
        assertThat(left.of(CellName.TOTAL)).isEqualTo(new Published.Shown(374));
    }

    @Test
    void hidesNothingOfWhatIsNotAboutPeople() {
        String release = desk.released(table("RECOMMENDATION", "1992", 1));

        var left = left(awaitSubmission(release));

        assertThat(left.of(SMALL)).isEqualTo(new Published.Shown(1));
        assertThat(left.cells().values()).noneMatch(content -> content instanceof Published.Hidden);
    }

    @Test
    void objectsToASecondTableThatDiffersByFew() {
        desk.released(table("CASE", "1993", 30));
        String second = desk.draft(table("CASE", "1993", 33));

        var seen = desk.get(second);
        var answer = desk.submit(second);

        assertThat(seen.body().path("objections").findValuesAsString("code"))
                .contains("figures.correction_too_small");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("disclosure.figures_not_cleared");
        assertThat(answer.body().path("fields").findValuesAsString("message"))
                .anyMatch(words -> words.contains("fewer than 10"));
    }

    @Test
    void checksTheLedgerAgainWhenItIsApproved() {
        String first = desk.draft(table("CASE", "1994", 30));
        String second = desk.draft(table("CASE", "1994", 33));
        desk.submit(first);
        FigureDesk.expect(200, desk.submit(second));
        FigureDesk.expect(202, desk.approve(first, desk.desk().approver()));

        var answer = desk.approve(second, desk.desk().approver());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("disclosure.figures_not_cleared");
        assertThat(desk.get(second).body().path("table").path("state").asString())
                .isEqualTo("IN_REVIEW");
    }

    @Test
    void letsNobodyApproveWhatTheyMade() {
        String id = desk.draft(table("CASE", "1995", 30));
        String both = desk.desk().issuer().token("officer-ma", "ma", "officer", "approver");
        desk.submit(id);

        var answer = desk.approve(id, both);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("disclosure.same_person");
    }

    @Test
    void letsEachRoleDoItsPartOnly() {
        String id = desk.draft(table("CASE", "1996", 30));

        assertThat(desk.approve(id, desk.desk().officer()).status()).isEqualTo(403);
        assertThat(node.call("POST", at(id, "submission"), desk.desk().approver(), null).status())
                .isEqualTo(403);
        assertThat(desk.approve(id, desk.desk().approver()).text("code"))
                .isEqualTo("figures.not-in-review");
    }

    @Test
    void refusesAnApprovalOfAnotherTableOrWithoutAnswers() {
        String id = desk.draft(table("CASE", "1997", 30));
        desk.submit(id);
        var other = desk.signOff(id);
        other.put("hash", "0".repeat(64));
        var unanswered = desk.signOff(id);
        unanswered.remove("assessment");

        assertThat(approval(id, other)).isEqualTo("figures.changed");
        assertThat(approval(id, unanswered)).isEqualTo("disclosure.unanswered_question");
    }

    private String approval(String id, Map<String, Object> form) {
        return node.call("POST", at(id, "approval"), desk.desk().approver(), form).text("code");
    }

    @Test
    void letsNothingLeaveThatWasUncoveredInTheDatabase() {
        String id = desk.draft(table("CASE", "1998", 4));
        desk.submit(id);
        uncover(id);

        var answer = desk.approve(id, desk.desk().approver());

        assertThat(answer.text("code")).isEqualTo("disclosure.figures_not_cleared");
    }

    @Test
    void namesWrongRowsAndKeepsNothing() {
        long before = desk.get("").body().path("total").asLong();

        var answer = desk.send("unit,period,region,count\nCASE,1999,n1,many\n", "title=Wrong");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("figures.rows");
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .containsExactly("rows[2].count");
        assertThat(desk.get("").body().path("total").asLong()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfADryRun() {
        var answer = desk.send(table("CASE", "2000", 4), "title=Look&dryRun=true");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("hidden").asInt()).isPositive();
        String id = answer.body().path("table").path("id").asString();
        assertThat(desk.get(id).status()).isEqualTo(404);
    }

    @Test
    void saysHowManyCellsAreHiddenForWhichReason() {
        var seen = desk.send(table("CASE", "2004", 4), "title=Look&dryRun=true").body();

        var reasons = seen.path("hiddenBecause");
        assertThat(reasons.path("SMALL").asInt()).isEqualTo(1);
        assertThat(reasons.path("PROTECTS").asInt() + 1).isEqualTo(seen.path("hidden").asInt());
    }

    @Test
    void publishesFewerColumnsWhereTooMuchIsHidden() {
        String id = desk.draft(table("CASE", "2005", 4));
        desk.submit(id);

        var chosen = desk.choose(id, "region");

        assertThat(chosen.body().path("hidden").asInt()).isZero();
        assertThat(chosen.body().path("table").path("state").asString()).isEqualTo("DRAFT");
        assertThat(desk.approve(id, desk.desk().approver()).text("code"))
                .isEqualTo("figures.not-in-review");
        FigureDesk.expect(200, desk.submit(id));
        var left =
                left(awaitSubmission(desk.approve(id, desk.desk().approver()).text("releaseId")));
        assertThat(left.cells())
                .hasSize(4)
                .containsEntry(CellName.of(Map.of("region", "n1")), new Published.Shown(99));
    }

    @Test
    void putsColumnsBackUntilTheTableIsApproved() {
        String id = desk.draft(table("CASE", "2006", 30));
        String whole = desk.get(id).text("hash");
        desk.choose(id, "theme");

        assertThat(desk.choose(id, "region", "theme").text("hash")).isEqualTo(whole);
        assertThat(desk.choose(id).text("code")).isEqualTo("figures.no-column");
        assertThat(desk.choose(id, "age").text("code")).isEqualTo("figures.no-such-column");
        desk.submit(id);
        FigureDesk.expect(202, desk.approve(id, desk.desk().approver()));
        assertThat(desk.choose(id, "theme").status()).isEqualTo(409);
    }

    @Test
    void countsWhoeverTouchedATableAmongThoseWhoMadeIt() {
        String id = desk.draft(table("CASE", "2007", 30));
        String second = desk.desk().issuer().token("second-ma", "ma", "officer", "approver");
        FigureDesk.expect(
                200,
                node.call("PUT", at(id, "columns"), second, Map.of("columns", List.of("region"))));
        desk.submit(id);

        assertThat(desk.approve(id, second).text("code")).isEqualTo("disclosure.same_person");
    }

    @Test
    void showsOfADraftWhatHasToBeHiddenAsOfNow() {
        String id = desk.draft(table("CASE", "2008", 4));
        String hash = desk.get(id).text("hash");
        uncover(id);

        assertThat(desk.get(id).text("hash")).isEqualTo(hash);
        assertThat(desk.submit(id).text("hash")).isEqualTo(hash);
    }

    private void uncover(String id) {
        database.sql(
                        """
                        UPDATE figure_table
                        SET content = content || '{"primary": [], "secondary": []}'
                        WHERE id = ?::uuid""")
                .param(id)
                .update();
    }

    @Test
    void refusesFilesThatAreTooLargeOrBroken() {
        var broken = "PK\u0003\u0004 no workbook, though it begins like one";
        var large = "unit,period,region,count\n" + "CASE,2009,n1,1\n".repeat(800_000);

        assertThat(desk.send(broken, "title=Broken").text("code")).isEqualTo("import.damaged");
        assertThat(desk.send(large, "title=Large").status()).isEqualTo(413);
    }

    @Test
    void keepsNoReferenceOfAContributor() {
        String id =
                desk.draft(
                        "unit,period,sex,contributor\nCASE,2001,f,file-73\nCASE,2001,m,file-9\n");

        String stored =
                database.sql("SELECT content::text FROM figure_table WHERE id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single();

        assertThat(stored).contains("contributors").doesNotContain("file-");
    }

    @Test
    void takesATableBackButNeverForgetsIt() {
        String csv = table("CASE", "2002", 30);
        String release = desk.released(csv);
        String id =
                node.call("GET", "/api/releases/" + release, desk.desk().officer(), null)
                        .text("tableId");

        var answer =
                node.call(
                        "POST",
                        at(id, "withdrawal"),
                        desk.desk().officer(),
                        Map.of("reason", "outdated"));

        assertThat(answer.status()).isEqualTo(202);
        var event = awaitSubmission(answer.text("releaseId"));
        assertThat(event.envelope().type()).isEqualTo(EventType.WITHDRAWN);
        assertThat(event.envelope().version()).isEqualTo(2);
        assertThat(payloads.decode(event.payload(), Withdrawn.class))
                .isInstanceOf(Payloads.Reading.Content.class);
        assertThat(desk.submit(desk.draft(csv.replace(",30\n", ",33\n"))).status()).isEqualTo(409);
    }

    @Test
    void writesEverythingDownAndProvesIt() {
        String release = desk.released(table("CASE", "2003", 4));
        String id =
                node.call("GET", "/api/releases/" + release, desk.desk().officer(), null)
                        .text("tableId");

        assertThat(node.bean(Trail.class).of(UUID.fromString(id)))
                .extracting(TrailEntry::act)
                .containsExactly("SUBMITTED", "APPROVED");
        assertThat(node.bean(VerifyTrail.class).verify())
                .isInstanceOf(VerifyTrail.Finding.Intact.class);
        assertThat(node.bean(VerifyLedger.class).verify())
                .isInstanceOf(VerifyLedger.Finding.Intact.class);
        assertThat(
                        database.sql(
                                        "SELECT inference FROM figure_sign_off"
                                                + " WHERE release_id = ?::uuid")
                                .param(release)
                                .query(String.class)
                                .list())
                .isEqualTo(List.of("Small counts are hidden."));
        assertThatThrownBy(() -> database.sql("DELETE FROM figure_ledger").update())
                .isInstanceOf(DataAccessException.class);
    }

    private PublishedTable left(SignedEvent event) {
        assertThat(event.envelope().type()).isEqualTo(EventType.PROGRESS);
        assertThat(event.envelope().subject().key()).startsWith("progress/");
        return switch (payloads.decode(event.payload(), Progress.class)) {
            case Payloads.Reading.Content<Progress>(var said) -> ProgressTables.table(said);
            case Payloads.Reading.Refused<Progress>(var code) ->
                    throw new AssertionError("Unreadable: " + code);
        };
    }

    private SignedEvent awaitSubmission(String release) {
        return await().until(
                        () ->
                                hub.submissions().stream()
                                        .filter(
                                                event ->
                                                        event.envelope()
                                                                .id()
                                                                .toString()
                                                                .equals(release))
                                        .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }
}
