package org.nmirf.node.declaring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.ledger.VerifyLedger;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.network.TestHub;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.trail.VerifyTrail;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligations;
import org.nmirf.schemas.ReceiptState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the mechanism says of itself, on its way out of a running node. */
class DeclarationIT {

    private static final String PROFILE = "/api/declarations/mechanism";
    private static final String CALENDAR = "/api/declarations/obligations";
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 1, 5);
    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();

    private final TestHub hub = SharedNode.get().hub();
    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @BeforeEach
    void writeTheProfile() {
        write("Council for Follow-up", 2010, "officer-ma");
    }

    /** A token of somebody who may write and approve. */
    private String both(String person) {
        return desk.issuer().token(person, "ma", "officer", "approver");
    }

    private void write(String name, int year, String person) {
        var there = node.call("GET", "/api/profile", desk.officer(), null);
        Map<String, Object> form = new HashMap<>();
        form.put("revision", there.status() == 200 ? there.body().path("revision").asInt() : 0);
        form.put("names", Map.of("en", name));
        form.put("typeOhchr", "interministerial");
        form.put("typeUrg", "nmirf");
        form.put("legalBasis", Map.of("fr", "Décret 2-11-150 du 13 avril 2011"));
        form.put("year", year);
        form.put("levels", Map.of("parliament", 2, "law", 2, "meetings", -1));
        expect(200, node.call("PUT", "/api/profile", both(person), form));
    }

    private static Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return answer;
    }

    private String handIn(String declaration) {
        return expect(200, node.call("POST", declaration + "/submission", desk.officer(), null))
                .body()
                .path("waiting")
                .path("hash")
                .asString();
    }

    private Answer approve(String declaration, String hash, String token) {
        return node.call("POST", declaration + "/approval", token, Map.of("event", hash));
    }

    private String approved(String declaration) {
        return expect(202, approve(declaration, handIn(declaration), desk.approver()))
                .text("releaseId");
    }

    private SignedEvent awaitSubmission(String release) {
        return await().atMost(30, SECONDS)
                .until(
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

    @Test
    void leavesAsExactlyTheEventThatWasShownOnceSomebodyElseApproved() {
        var shown = node.call("GET", PROFILE, desk.approver(), null).body().path("current");
        String release = approved(PROFILE);

        SignedEvent event = awaitSubmission(release);

        assertThat(event.envelope().type()).isEqualTo(EventType.MECHANISM);
        assertThat(event.envelope().subject().key()).startsWith("mechanism/");
        assertThat(org.nmirf.disclosure.ReleaseGate.hash(event.payload()))
                .isEqualTo(shown.path("hash").asString());
        assertThat(PAYLOADS.decode(event.payload(), Mechanism.class))
                .isInstanceOfSatisfying(
                        Payloads.Reading.Content.class,
                        read ->
                                assertThat(read.message().toString())
                                        .contains("Council for Follow-up", "\"meetings\": -1"));
        hub.answer(event, ReceiptState.SEARCHABLE);
        await().until(() -> desk.state(release).equals("SEARCHABLE"));
        assertThat(node.bean(VerifyLedger.class).verify())
                .isInstanceOf(VerifyLedger.Finding.Intact.class);
        assertThat(node.bean(VerifyTrail.class).verify())
                .isInstanceOf(VerifyTrail.Finding.Intact.class);
    }

    @Test
    void isApprovedByNobodyWhoEverWroteOfItOrHandedItIn() {
        write("Council, as another wrote it", 2011, "author-ma");
        String hash = handIn(PROFILE);

        assertThat(approve(PROFILE, hash, both("author-ma")).status()).isEqualTo(403);
        assertThat(approve(PROFILE, hash, both("officer-ma")).status()).isEqualTo(403);
        assertThat(approve(PROFILE, hash, desk.officer()).status()).isEqualTo(403);
        assertThat(approve(PROFILE, hash, desk.approver()).status()).isEqualTo(202);
    }

    @Test
    void mayBeApprovedByWhoOnlyWroteWhatIsPublishedAlready() {
        write("By the first", 2009, "first-ma");
        approved(PROFILE);
        write("By the second", 2009, "second-ma");
        String hash = handIn(PROFILE);

        assertThat(approve(PROFILE, hash, both("second-ma")).status()).isEqualTo(403);
        assertThat(approve(PROFILE, hash, both("first-ma")).status()).isEqualTo(202);
    }

    @Test
    void isNotApprovedUnseen() {
        String seen = handIn(PROFILE);
        write("Changed meanwhile", 2012, "officer-ma");
        handIn(PROFILE);

        assertThat(expect(409, approve(PROFILE, seen, desk.approver())).text("code"))
                .isEqualTo("declaration.stale");
        assertThat(expect(409, approve(PROFILE, "", desk.approver())).text("code"))
                .isEqualTo("declaration.stale");
    }

    @Test
    void leavesAsItWasHandedInAndNotAsItWasChangedLater() {
        write("As handed in", 2013, "officer-ma");
        String hash = handIn(PROFILE);
        write("As changed later", 2013, "officer-ma");

        String release = expect(202, approve(PROFILE, hash, desk.approver())).text("releaseId");

        assertThat(
                        new String(
                                awaitSubmission(release).payload(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .contains("As handed in")
                .doesNotContain("As changed later");
    }

    @Test
    void staysWhileADirectIdentifierStandsInIt() {
        write("Council, write to amina@justice.example", 2014, "officer-ma");

        var answer = node.call("POST", PROFILE + "/submission", desk.officer(), null);

        assertThat(expect(409, answer).text("code"))
                .isEqualTo("disclosure.identifier_in_declaration");
    }

    @Test
    void sendsPublicFactsOfTheCalendarAndNothingElse() {
        addObligation("2035-03-28", "Ask the minister first");
        String release = approved(CALENDAR);

        SignedEvent event = awaitSubmission(release);

        assertThat(event.envelope().type()).isEqualTo(EventType.OBLIGATIONS);
        assertThat(PAYLOADS.decode(event.payload(), Obligations.class))
                .isInstanceOfSatisfying(
                        Payloads.Reading.Content.class,
                        read ->
                                assertThat(read.message().toString())
                                        .contains("\"due\": \"2035-03-28\"")
                                        .doesNotContain("minister", "CRC/C/MAR"));
    }

    @Test
    void leavesTheCalendarToNobodyWhoWroteADateOfIt() {
        String id = addObligation("2036-03-28", "", both("dates-ma"));
        var keep = node.bean(KeepObligation.class);
        keep.change(
                        Seen.of(UUID.fromString(id), 1),
                        content -> content.submitted(new Submission(SUBMITTED, "")),
                        new Person("dates-ma", Set.of(Role.OFFICER)))
                .orProblem();
        keep.change(
                        Seen.of(UUID.fromString(id), 2),
                        content -> content.submitted(new Submission(SUBMITTED, "CRC/C/MAR/8")),
                        new Person("officer-ma", Set.of(Role.OFFICER)))
                .orProblem();

        String hash = handIn(CALENDAR);

        assertThat(approve(CALENDAR, hash, both("dates-ma")).status()).isEqualTo(403);
        assertThat(approve(CALENDAR, hash, desk.approver()).status()).isEqualTo(202);
    }

    private void addObligation(String due, String notes) {
        addObligation(due, notes, desk.officer());
    }

    private String addObligation(String due, String notes, String token) {
        Map<String, Object> content = new HashMap<>();
        content.put("body", "CRC");
        content.put("procedure", "PERIODIC_REPORT");
        content.put("due", due);
        content.put("symbol", "CRC/C/MAR/CO/9");
        content.put("notes", notes);
        return expect(201, node.call("POST", "/api/obligations", token, Map.of("content", content)))
                .text("id");
    }

    @Test
    void isTakenBackByOneAloneAndCanBeDeclaredAgain() {
        approved(PROFILE);
        var reason = Map.of("reason", "outdated");

        var answer =
                expect(202, node.call("POST", PROFILE + "/withdrawal", desk.officer(), reason));
        var event = awaitSubmission(answer.text("releaseId"));
        hub.answer(event, ReceiptState.GONE);

        assertThat(event.envelope().type()).isEqualTo(EventType.WITHDRAWN);
        await().until(() -> desk.state(answer.text("releaseId")).equals("GONE"));
        assertThat(node.call("POST", PROFILE + "/withdrawal", desk.officer(), reason).status())
                .isEqualTo(409);
        assertThat(awaitSubmission(approved(PROFILE)).envelope().version())
                .isGreaterThan(event.envelope().version());
    }

    @Test
    void keepsWhoAnswersForItForGood() {
        approved(PROFILE);
        var database = node.bean(JdbcClient.class);

        assertThat(
                        database.sql("SELECT approved_by FROM declaration_sign_off")
                                .query(String.class)
                                .list())
                .contains("approver-ma")
                .doesNotContain("officer-ma");
        assertThat(
                        List.of(
                                "UPDATE declaration_sign_off SET approved_by = 'x'",
                                "DELETE FROM declaration_sign_off"))
                .allSatisfy(
                        sql ->
                                org.assertj.core.api.Assertions.assertThatThrownBy(
                                                () -> database.sql(sql).update())
                                        .isInstanceOf(DataAccessException.class));
    }
}
