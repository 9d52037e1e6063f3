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
import org.nmirf.node.practice.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ledgers as a node writes them, and as somebody could make them anew. */
public final class LedgerFixtures {

    private static final Instant START = Instant.parse("2026-03-05T10:00:00.250Z");

    private LedgerFixtures() {}

    /** A ledger of that many entries, each of a practice of its own, an hour apart. */
    public static List<LedgerEntry> aLedger(EventSigner signer, long entries) {
        return chained(
                LongStream.rangeClosed(1, entries)
                        .mapToObj(number -> unchained(signer, number))
                        .toList());
    }

    private static LedgerEntry unchained(EventSigner signer, long number) {
        var envelope =
                Envelope.of(
                        UUID.randomUUID(),
                        EventType.PRACTICE,
                        new Source.OfMember(new CountryCode("ma")),
                        new Subject(Kind.PRACTICE, UUID.randomUUID()),
                        1);
        byte[] payload = ("Words of practice " + number).getBytes(StandardCharsets.UTF_8);
        return new LedgerEntry(
                number,
                new PracticeId(UUID.randomUUID()),
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
            var next = Chain.next(tail, entry.practice(), entry.event(), entry.authority());
            tail = new Ledger.Tail(next.sequence(), next.hash());
            chained.add(next);
        }
        return chained;
    }

    /** Makes the database hold exactly this ledger, its outbox and its practices. */
    public static void write(JdbcClient database, List<LedgerEntry> ledger) {
        for (String table : List.of("release", "egress_ledger", "practice")) {
            database.sql("DELETE FROM " + table).update();
        }
        var entries = new PostgresLedger(database);
        var releases = new PostgresReleases(database);
        for (LedgerEntry entry : ledger) {
            entries.add(entry);
            releases.add(Release.queued(entry));
            database.sql(
                            """
                            INSERT INTO practice (id, subject, reference, revision, content,
                                created_by, created_at, changed_by, changed_at, state, state_by,
                                state_at, state_reason, version, approved_revision, live)
                            VALUES (?, ?, '', 1, '{}', 'amina', now(), 'amina', now(),
                                'APPROVED', 'samir', now(), '', ?, 1, true)
                            """)
                    .params(
                            entry.practice().value(),
                            entry.event().envelope().subject().id(),
                            entry.event().envelope().version())
                    .update();
        }
    }
}
