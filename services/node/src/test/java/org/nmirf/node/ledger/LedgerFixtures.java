package org.nmirf.node.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.signature.EventSigner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ledgers as a node writes them, and as somebody could make them anew. */
public final class LedgerFixtures {

    private static final Instant START = Instant.parse("2026-03-05T10:00:00.250Z");

    private static final List<String> TABLES =
            List.of(
                    "release",
                    "sign_off",
                    "figure_sign_off",
                    "declaration_sign_off",
                    "egress_ledger",
                    "practice",
                    "figure_table",
                    "declaration",
                    "review_trail");

    private LedgerFixtures() {}

    /**
     * A ledger of that many entries, an hour apart: practices and tables of figures in turn, the
     * third a profile.
     */
    public static List<LedgerEntry> aLedger(EventSigner signer, long entries) {
        return chained(
                LongStream.rangeClosed(1, entries)
                        .mapToObj(number -> unchained(signer, number))
                        .toList());
    }

    private static LedgerEntry unchained(EventSigner signer, long number) {
        Kind kind = number == 3 ? Kind.MECHANISM : number % 2 == 1 ? Kind.PRACTICE : Kind.PROGRESS;
        var subject = new Subject(kind, UUID.randomUUID());
        var envelope =
                Envelope.of(
                        UUID.randomUUID(),
                        EventType.valueOf(kind.name()),
                        new Source.OfMember(new CountryCode("ma")),
                        subject,
                        1);
        byte[] payload = ("Content of record " + number).getBytes(StandardCharsets.UTF_8);
        return new LedgerEntry(
                number,
                RecordId.of(subject, UUID.randomUUID()),
                signer.sign(envelope, payload),
                new LedgerEntry.Authority("samir", START.plusSeconds(3600 * number), "1"),
                "",
                "");
    }

    /** The same ledger with one entry changed and every hash after it made anew. */
    public static List<LedgerEntry> madeAnew(
            List<LedgerEntry> ledger, long sequence, UnaryOperator<LedgerEntry> change) {
        return chained(
                ledger.stream()
                        .map(entry -> entry.sequence() == sequence ? change.apply(entry) : entry)
                        .toList());
    }

    /** Links the entries in this order, whatever numbers and hashes they had. */
    public static List<LedgerEntry> chained(List<LedgerEntry> entries) {
        var tail = new Ledger.Tail(0, Chain.START);
        List<LedgerEntry> chained = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            var next = Chain.next(tail, entry.recordId(), entry.event(), entry.authority());
            tail = new Ledger.Tail(next.sequence(), next.hash());
            chained.add(next);
        }
        return chained;
    }

    /** Makes the database hold exactly this ledger, its outbox and its records. */
    public static void write(JdbcClient database, List<LedgerEntry> ledger) {
        for (String table : TABLES) {
            database.sql("DELETE FROM " + table).update();
        }
        var entries = new PostgresLedger(database);
        var releases = new PostgresReleases(database);
        for (LedgerEntry entry : ledger) {
            entries.add(entry);
            releases.add(Release.queued(entry));
            var envelope = entry.event().envelope();
            database.sql(insertion(entry.recordId()))
                    .params(entry.recordId().value(), envelope.subject().id(), envelope.version())
                    .update();
            database.sql(signOff(entry.recordId()))
                    .params(
                            envelope.id(),
                            entry.recordId().value(),
                            entry.authority().by(),
                            entry.event().payload())
                    .update();
        }
    }

    private static String signOff(RecordId recordId) {
        return switch (recordId) {
            case RecordId.OfPractice _ ->
                    """
                    INSERT INTO sign_off (release_id, practice_id, approved_by, payload_hash,
                        revision, content_hash, singling_out, linking, inference, readers,
                        signed_at)
                    VALUES (?, ?, ?, encode(sha256(?), 'hex'), 1, '', '-', '-', '-', '{}', now())
                    """;
            case RecordId.OfFigures _ ->
                    """
                    INSERT INTO figure_sign_off (release_id, table_id, approved_by, payload_hash,
                        content_hash, singling_out, linking, inference, signed_at)
                    VALUES (?, ?, ?, encode(sha256(?), 'hex'), '', '-', '-', '-', now())
                    """;
            case RecordId.OfDeclaration _ ->
                    """
                    INSERT INTO declaration_sign_off (release_id, declaration_id, approved_by,
                        payload_hash, content_hash, signed_at)
                    VALUES (?, ?, ?, encode(sha256(?), 'hex'), '', now())
                    """;
        };
    }

    private static String insertion(RecordId recordId) {
        return switch (recordId) {
            case RecordId.OfPractice _ ->
                    """
                    INSERT INTO practice (id, subject, reference, revision, content, created_by,
                        created_at, changed_by, changed_at, state, state_by, state_at,
                        state_reason, version, approved_revision, live)
                    VALUES (?, ?, '', 1, '{}', 'amina', now(), 'amina', now(), 'APPROVED',
                        'samir', now(), '', ?, 1, true)
                    """;
            case RecordId.OfFigures _ ->
                    """
                    INSERT INTO figure_table (id, subject, title, unit, period, content,
                        created_by, created_at, hands, state, state_by, state_at,
                        state_reason, version, live)
                    VALUES (?, ?, '', 'CASE', '2025', '{}', 'amina', now(), '{amina}',
                        'APPROVED', 'samir', now(), '', ?, true)
                    """;
            case RecordId.OfDeclaration _ ->
                    """
                    INSERT INTO declaration (kind, id, subject, version, state, state_by, state_at,
                        state_reason, hands, live)
                    VALUES ('MECHANISM', ?, ?, ?, 'APPROVED', 'samir', now(), '', '{amina}', true)
                    """;
        };
    }
}
