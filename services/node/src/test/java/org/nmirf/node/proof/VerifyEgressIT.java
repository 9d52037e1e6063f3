package org.nmirf.node.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.LedgerFixtures;
import org.nmirf.node.trail.TrailFixtures;

/** Whoever owns the database can change anything in it; the proof names what was changed. */
class VerifyEgressIT {

    private static final EventSigner SIGNER = signer();
    private static final EventSigner STRANGER = signer();
    private static final String KEY = SIGNER.publicKey().x();

    private static LedgerDatabase database;
    private List<LedgerEntry> ledger = List.of();

    private static EventSigner signer() {
        return new EventSigner(SigningKey.generate(new SecureRandom()));
    }

    @BeforeAll
    static void start() {
        database = new LedgerDatabase();
    }

    @BeforeEach
    void fill() {
        ledger = LedgerFixtures.aLedger(SIGNER, 6);
        LedgerFixtures.write(database.client(), ledger);
        TrailFixtures.write(database.client(), 3);
    }

    private static LedgerDatabase.Answer verify(String... more) {
        return database.run(
                "verify-egress",
                Stream.concat(Stream.of("--key", KEY), Stream.of(more)).toArray(String[]::new));
    }

    private static void change(String sql) {
        for (String statement : sql.split(";", -1)) {
            database.client().sql(statement).update();
        }
    }

    private void makeAnew(long sequence, UnaryOperator<LedgerEntry> change) {
        LedgerFixtures.write(database.client(), LedgerFixtures.madeAnew(ledger, sequence, change));
    }

    private String head(int sequence) {
        return sequence + ":" + ledger.get(sequence - 1).hash();
    }

    private static void assertBroken(LedgerDatabase.Answer answer, long sequence, Flaw flaw) {
        assertThat(answer.words()).startsWith("BROKEN at entry " + sequence + ": " + flaw + "\n");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void provesWhatNobodyTouched() {
        var answer = verify();

        assertThat(answer.code()).isZero();
        assertThat(answer.words())
                .startsWith("PROVEN")
                .contains("entries    6\n")
                .contains("first      2026-03-05T11:00:00.250Z\n")
                .contains("last       2026-03-05T16:00:00.250Z\n")
                .contains("head       " + head(6) + "\n");
    }

    @Test
    void provesALedgerInWhichNothingIsYet() {
        LedgerFixtures.write(database.client(), List.of());

        var answer = verify();

        assertThat(answer.code()).isZero();
        assertThat(answer.words()).contains("entries    0\n");
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void namesTheFirstEntryThatWasTamperedWith(String sql, long sequence, Flaw flaw) {
        change(sql);

        assertBroken(verify(), sequence, flaw);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                column("sequence = 9", Flaw.MISSING),
                column("record_id = gen_random_uuid()", Flaw.ENTRY),
                column("event_id = gen_random_uuid()", Flaw.EVENT),
                column("type = 'org.nmirf.withdrawn'", Flaw.EVENT),
                column("type = 'org.nmirf.PRACTICE'", Flaw.UNREADABLE),
                column("source = '/members/pt'", Flaw.EVENT),
                column("source = '/members/MA'", Flaw.UNREADABLE),
                column("subject = 'practice/' || gen_random_uuid()", Flaw.EVENT),
                column("subject = upper(subject)", Flaw.UNREADABLE),
                column("version = 2", Flaw.EVENT),
                column("version = 0", Flaw.UNREADABLE),
                column("payload = set_byte(payload, 3, 33)", Flaw.EVENT),
                column("payload = payload || '\\x00'", Flaw.EVENT),
                column("payload = ''", Flaw.EVENT),
                column("signature = overlay(signature placing 'AAAA' from 150)", Flaw.EVENT),
                column("signature = ''", Flaw.EVENT),
                column("approved_by = 'somebody'", Flaw.ENTRY),
                column("approved_at = approved_at + interval '1 millisecond'", Flaw.ENTRY),
                column("approved_at = approved_at + interval '1 microsecond'", Flaw.ENTRY),
                column("approved_at = 'infinity'", Flaw.ENTRY),
                column("policy = policy || ' '", Flaw.ENTRY),
                column("previous_hash = repeat('0', 64)", Flaw.CHAIN),
                column("hash = upper(hash)", Flaw.ENTRY),
                column("hash = repeat('0', 64)", Flaw.ENTRY),
                arguments("UPDATE egress_ledger SET hash = '' WHERE sequence = 6", 6, Flaw.ENTRY),
                arguments("DELETE FROM egress_ledger WHERE sequence = 1", 1, Flaw.MISSING),
                arguments("DELETE FROM egress_ledger WHERE sequence IN (3, 4)", 3, Flaw.MISSING),
                arguments(
                        "DELETE FROM egress_ledger WHERE sequence = 3;"
                                + "UPDATE egress_ledger SET sequence = sequence - 1"
                                + " WHERE sequence > 3",
                        3,
                        Flaw.CHAIN),
                arguments(
                        "UPDATE egress_ledger SET sequence = 7 - sequence"
                                + " WHERE sequence IN (3, 4)",
                        3,
                        Flaw.CHAIN),
                arguments(
                        "UPDATE egress_ledger a SET payload = b.payload, signature = b.signature,"
                                + " event_id = b.event_id, type = b.type, subject = b.subject"
                                + " FROM egress_ledger b WHERE a.sequence + b.sequence = 7"
                                + " AND a.sequence IN (3, 4)",
                        3,
                        Flaw.ENTRY),
                arguments(copy("3", 3), 3, Flaw.REPEATED),
                arguments(copy("0", 5), 0, Flaw.REPEATED),
                arguments(copy("-5", 5), -5, Flaw.REPEATED),
                arguments(copy("7", 5), 7, Flaw.CHAIN),
                arguments(
                        "UPDATE egress_ledger SET sequence = sequence + 1 WHERE sequence > 3;"
                                + copy("4", 7),
                        4,
                        Flaw.CHAIN),
                // The outbox
                arguments("DELETE FROM release WHERE sequence = 2", 2, Flaw.OUTBOX),
                outbox("id = gen_random_uuid()"),
                outbox("record_id = gen_random_uuid()"),
                outbox("type = 'org.nmirf.withdrawn'"),
                outbox("subject = 'practice/' || gen_random_uuid()"),
                outbox("version = 2"),
                outbox("queued_at = queued_at + interval '1 microsecond'"),
                outbox("sequence = 8"),
                arguments(
                        "INSERT INTO release SELECT gen_random_uuid(), 7, record_id, type,"
                                + " subject, 2, state, codes, queued_at, sent_at, admitted_at,"
                                + " settled_at, attempts, next_attempt FROM release"
                                + " WHERE sequence = 6",
                        7,
                        Flaw.ORPHAN),
                // Who answered for it
                arguments(
                        "DELETE FROM sign_off WHERE release_id ="
                                + " (SELECT event_id FROM egress_ledger WHERE sequence = 5)",
                        5,
                        Flaw.NOT_SIGNED_OFF),
                arguments("DELETE FROM figure_sign_off", 2, Flaw.NOT_SIGNED_OFF),
                arguments("DELETE FROM declaration_sign_off", 3, Flaw.NOT_SIGNED_OFF),
                arguments("UPDATE sign_off SET approved_by = 'x'", 1, Flaw.NOT_SIGNED_OFF),
                arguments(
                        "UPDATE sign_off SET payload_hash = repeat('0', 64)",
                        1,
                        Flaw.NOT_SIGNED_OFF),
                // The audit trail
                arguments("DELETE FROM review_trail WHERE sequence = 2", 7, Flaw.TRAIL),
                arguments("UPDATE review_trail SET person = 'x' WHERE sequence = 3", 7, Flaw.TRAIL),
                // The end
                arguments("DELETE FROM egress_ledger WHERE sequence = 6", 6, Flaw.ORPHAN),
                arguments(
                        "DELETE FROM egress_ledger WHERE sequence > 4;"
                                + "DELETE FROM release WHERE sequence > 4",
                        5,
                        Flaw.CUT_OFF),
                arguments(
                        "DELETE FROM egress_ledger WHERE sequence = 6;"
                                + "DELETE FROM release WHERE sequence = 6",
                        6,
                        Flaw.CUT_OFF));
    }

    private static Arguments column(String change, Flaw flaw) {
        return arguments("UPDATE egress_ledger SET " + change + " WHERE sequence = 3", 3, flaw);
    }

    private static Arguments outbox(String change) {
        return arguments("UPDATE release SET " + change + " WHERE sequence = 2", 2, Flaw.OUTBOX);
    }

    /** A copy of an entry under that number. */
    private static String copy(String sequence, int of) {
        return "INSERT INTO egress_ledger SELECT "
                + sequence
                + ", record_id, event_id, type, source, subject, version, payload, signature,"
                + " approved_by, approved_at, policy, previous_hash, hash"
                + " FROM egress_ledger WHERE sequence = "
                + of;
    }

    @Test
    void namesAnEntryThatAnotherKeySignedThoughTheChainWasMadeAnew() {
        makeAnew(
                4,
                entry -> with(entry, STRANGER.sign(entry.event().envelope(), new byte[] {1, 2})));

        assertBroken(verify(), 4, Flaw.UNKNOWN_KEY);
        assertThat(verify("--key", STRANGER.publicKey().x()).code()).isZero();
    }

    @Test
    void namesAPayloadThatWasNotSignedThoughTheChainWasMadeAnew() {
        makeAnew(
                4,
                entry ->
                        with(
                                entry,
                                new SignedEvent(
                                        entry.event().envelope(),
                                        new byte[] {1, 2},
                                        entry.event().signature())));

        assertBroken(verify(), 4, Flaw.SIGNATURE);
    }

    @Test
    void seesByANotedHeadAloneThatTheWholeChainWasMadeAnew() {
        makeAnew(
                4,
                entry ->
                        new LedgerEntry(
                                entry.sequence(),
                                entry.recordId(),
                                entry.event(),
                                new LedgerEntry.Authority("nobody", Instant.EPOCH, "1"),
                                "",
                                ""));

        assertThat(verify().code()).isZero();
        assertThat(verify().words()).contains("nothing: a chain cannot show");
        assertThat(verify("--noted", head(3)).code()).isZero();
        assertBroken(verify("--noted", head(3), "--noted", head(5)), 5, Flaw.NOTED);
    }

    @Test
    void seesByANotedHeadAloneThatEverythingAboutTheLastEntriesWasTakenAway() {
        String noted = head(6);
        LedgerFixtures.write(database.client(), ledger.subList(0, 4));

        assertThat(verify().code()).isZero();
        assertBroken(verify("--noted", noted), 5, Flaw.CUT_OFF);
    }

    @Test
    void changesNothing() {
        List<Object> before = rows();

        verify();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void provesAnExportedFileWithoutTheDatabase(@TempDir Path directory) {
        String file = directory.resolve("egress.jsonl").toString();

        assertThat(database.run("export-egress", "--file", file).code()).isZero();

        var answer =
                LedgerDatabase.run(
                        java.util.Map.of(), "verify-egress", "--file", file, "--key", KEY);
        assertThat(answer.code()).isZero();
        assertThat(answer.words()).contains("head       " + head(6) + "\n");
    }

    @Test
    void exportsWhatIsBrokenAsItIs(@TempDir Path directory) {
        String file = directory.resolve("egress.jsonl").toString();
        change("UPDATE egress_ledger SET approved_by = 'somebody' WHERE sequence = 3");
        database.run("export-egress", "--file", file);

        assertBroken(verify("--file", file), 3, Flaw.ENTRY);
    }

    private static List<Object> rows() {
        List<Object> rows = new ArrayList<>();
        for (String table : List.of("egress_ledger", "release", "practice", "figure_table")) {
            rows.addAll(
                    database.client()
                            .sql("SELECT " + table + "::text, xmin::text FROM " + table)
                            .query()
                            .listOfRows());
        }
        return rows;
    }

    private static LedgerEntry with(LedgerEntry entry, SignedEvent event) {
        return new LedgerEntry(
                entry.sequence(), entry.recordId(), event, entry.authority(), "", "");
    }
}
