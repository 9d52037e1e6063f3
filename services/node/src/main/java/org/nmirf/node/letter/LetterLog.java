package org.nmirf.node.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.mail.Fault;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of all letters, for those who look after the node. It never shows what they say. */
@Service
public class LetterLog {

    private static final String CONDITION =
            " FROM letter WHERE :state IN ('', state)"
                    + " AND (strpos(lower(address), :words) > 0 OR strpos(lower(name), :words) > 0"
                    + " OR strpos(kind, :words) > 0)";

    /** Faults of which only the keepers of the node and of the mail server can get rid. */
    private static final List<String> OF_THE_SERVER =
            Stream.of(
                            Fault.Cause.SENDER,
                            Fault.Cause.SIGN_IN,
                            Fault.Cause.ENCRYPTION,
                            Fault.Cause.CONNECTION,
                            Fault.Cause.TIMEOUT)
                    .map(Fault.Cause::name)
                    .toList();

    private final JdbcClient database;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    LetterLog(JdbcClient database, Clock clock, Audit audit, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /**
     * A letter, without its words.
     *
     * @param kind code of the sort of letter
     * @param reason why it is in its state: a cause of the mail server, {@code DATE}, {@code
     *     QUIET}, {@code DIGEST} or {@code TURNED_OFF}; empty when the state says it all
     * @param reply reply code of the mail server, or 0
     * @param nextAt when it is tried next; null when it is not
     * @param endedAt when it was sent, failed or suppressed; null before
     * @param hasWords whether its words are still here, so that it can be tried again
     */
    public record Entry(
            UUID id,
            String kind,
            String address,
            String name,
            String language,
            LetterState state,
            String reason,
            int reply,
            Instant postedAt,
            @Nullable Instant nextAt,
            int attempts,
            @Nullable Instant endedAt,
            boolean hasWords) {

        /** Whether somebody may have it tried again now. */
        public boolean isRetryable() {
            return hasWords && (state == LetterState.FAILED || state == LetterState.RETRYING);
        }
    }

    /** A page of entries, the last posted first, and how many there are in all. */
    public record Page(List<Entry> items, long total) {

        /** Copies the entries. */
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * Letters.
     *
     * @param state in that state only; null: in any
     * @param words part of the address, of the name or of the kind; empty: any
     */
    public Page list(@Nullable LetterState state, String words, int page, int size) {
        var items =
                bind(
                                "SELECT *"
                                        + CONDITION
                                        + " ORDER BY posted_at DESC, id LIMIT :size OFFSET :at",
                                state,
                                words)
                        .param("size", size)
                        .param("at", (long) page * size)
                        .query(LetterLog::entry)
                        .list();
        var total = bind("SELECT count(*)" + CONDITION, state, words).query(Long.class).single();
        return new Page(items, Objects.requireNonNull(total));
    }

    /** How many letters are in each state. */
    public Map<LetterState, Long> counts(String words) {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        for (LetterState state : LetterState.values()) {
            counts.put(state, 0L);
        }
        bind("SELECT state, count(*) AS number" + CONDITION + " GROUP BY state", null, words)
                .query(
                        row -> {
                            counts.put(
                                    LetterState.valueOf(row.getString("state")),
                                    row.getLong("number"));
                        });
        return counts;
    }

    private JdbcClient.StatementSpec bind(String sql, @Nullable LetterState state, String words) {
        return database.sql(sql)
                .param("state", state == null ? "" : state.name())
                .param("words", words.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** When the mail server last took a letter. */
    public Optional<Instant> lastSent() {
        return database.sql(
                        "SELECT ended_at FROM letter WHERE state = 'SENT'"
                                + " ORDER BY ended_at DESC LIMIT 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** How many letters wait because the mail server takes nothing from this node. */
    public long held() {
        return Objects.requireNonNull(
                database.sql(
                                "SELECT count(*) FROM letter WHERE state = 'RETRYING'"
                                        + " AND reason IN (:reasons)")
                        .param("reasons", OF_THE_SERVER)
                        .query(Long.class)
                        .single());
    }

    /**
     * Has a letter, and those that leave in the same e-mail, tried again as soon as the hour lets
     * it; it is tried for as long as a new one.
     *
     * @return nothing, or a refusal: {@code letter.unknown}, {@code letter.ended}, {@code
     *     letter.wordless}
     */
    @Transactional
    public Outcome<UUID> retry(UUID id, Person person) {
        var found = find(id);
        if (found.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.NOT_FOUND, "letter.unknown", id.toString()));
        }
        var entry = found.get();
        if (entry.state() != LetterState.FAILED && entry.state() != LetterState.RETRYING) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "letter.ended"));
        }
        if (!entry.hasWords()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "letter.wordless"));
        }
        // Who waits for nobody cannot wait for the mail server: a held letter is being tried now.
        database.sql(
                        """
                        UPDATE letter SET state = 'WAITING', reason = '', reply = 0, attempts = 0,
                            next_at = :now, tried_at = NULL, ended_at = NULL
                        WHERE id IN (SELECT id FROM letter
                            WHERE parcel = (SELECT parcel FROM letter WHERE id = :id)
                                AND state IN ('FAILED', 'RETRYING') AND sheet IS NOT NULL
                            ORDER BY id FOR UPDATE SKIP LOCKED)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        audit.note(person.name(), "letter.retried", id.toString());
        events.publishEvent(new Letters.LetterPosted());
        return Outcome.done(id);
    }

    private Optional<Entry> find(UUID id) {
        return database.sql("SELECT * FROM letter WHERE id = ?")
                .param(id)
                .query(LetterLog::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("address"),
                row.getString("name"),
                row.getString("language"),
                LetterState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("reply"),
                row.getTimestamp("posted_at").toInstant(),
                ended == null ? row.getTimestamp("next_at").toInstant() : null,
                row.getInt("attempts"),
                ended == null ? null : ended.toInstant(),
                row.getString("sheet") != null);
    }
}
