package org.nmirf.node.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every record of the follow-up; only ever added to. */
@Component
public class History {

    private static final String ENTRIES =
            """
            SELECT kind, record_id, revision, person, at, reason, content,
                (SELECT before.content FROM history before
                 WHERE before.kind = history.kind
                     AND before.record_id = history.record_id
                     AND before.revision < history.revision
                 ORDER BY before.revision DESC LIMIT 1) AS earlier
            FROM history
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    History(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps a version, inside the transaction that makes it.
     *
     * @param kind what sort of record, such as {@code recommendation}
     * @param revision of the record; each is kept once
     * @param content the record as it is now, written as JSON
     * @throws org.springframework.dao.DuplicateKeyException when two changes claim one revision
     */
    public void keep(String kind, UUID id, int revision, Change change, Object content) {
        database.sql(
                        """
                        INSERT INTO history (kind, record_id, revision, person, at, reason, content)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        kind,
                        id,
                        revision,
                        change.by(),
                        Timestamp.from(change.at()),
                        change.reason(),
                        json.writeValueAsString(content))
                .update();
    }

    /** All versions of a record, the newest first, each with what it changed. */
    public List<Version> of(String kind, UUID id) {
        List<Version> versions = new ArrayList<>();
        JsonNode before = json.createObjectNode();
        for (Kept kept : kept(kind, id)) {
            versions.add(
                    new Version(
                            kept.revision(),
                            kept.change(),
                            Differences.between(before, kept.content())));
            before = kept.content();
        }
        return versions.reversed();
    }

    /** The record as it was at that revision. */
    public <T> Optional<T> at(String kind, UUID id, int revision, Class<T> type) {
        return database.sql(
                        """
                        SELECT content FROM history
                        WHERE kind = ? AND record_id = ? AND revision = ?
                        """)
                .params(kind, id, revision)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, type));
    }

    /**
     * A record as it was with one version.
     *
     * @param change that made it so
     */
    public record Was<T>(int revision, Change change, T content) {}

    /** The record as it was at that revision, if it ever was, and at each since, in order. */
    public <T> List<Was<T>> since(String kind, UUID id, int revision, Class<T> type) {
        return database.sql(
                        """
                        SELECT revision, person, at, reason, content FROM history
                        WHERE kind = ? AND record_id = ? AND revision >= ? ORDER BY revision
                        """)
                .params(kind, id, revision)
                .query(
                        (row, number) ->
                                new Was<>(
                                        row.getInt("revision"),
                                        change(row),
                                        json.readValue(row.getString("content"), type)))
                .list();
    }

    /**
     * The newest record of that kind in which a field holds that value, with its first version.
     *
     * @param field at the top of the content
     * @param since what began before is left out
     */
    public Optional<UUID> newestWith(String kind, String field, String value, Instant since) {
        return database.sql(
                        """
                        SELECT record_id FROM history
                        WHERE kind = ? AND revision = 1 AND at >= ? AND content->>? = ?
                        ORDER BY at DESC LIMIT 1
                        """)
                .params(kind, Timestamp.from(since), field, value)
                .query(UUID.class)
                .optional();
    }

    /**
     * One change of any record.
     *
     * @param kind what sort of record
     * @param record its id
     * @param version what it changed
     */
    public record Entry(String kind, UUID record, Version version) {}

    /** Some changes, and how many there are. */
    public record Page(List<Entry> items, long total) {

        /** Copies the changes. */
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * The changes of all records, the newest first.
     *
     * @param kind only of that sort; empty for all
     * @param person only by that account; empty for all
     * @param page counts from 0
     */
    public Page newest(String kind, String person, int page, int size) {
        String where = " WHERE (:kind = '' OR kind = :kind) AND (:person = '' OR person = :person)";
        List<Entry> items =
                database.sql(
                                ENTRIES
                                        + where
                                        + " ORDER BY at DESC, kind, record_id, revision DESC"
                                        + " LIMIT :size OFFSET :offset")
                        .param("kind", kind)
                        .param("person", person)
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query(this::entry)
                        .list();
        long total =
                database.sql("SELECT count(*) FROM history" + where)
                        .param("kind", kind)
                        .param("person", person)
                        .query(Long.class)
                        .single();
        return new Page(items, total);
    }

    /** Accounts of those who changed one of these records of that kind at that moment or later. */
    public Set<String> people(String kind, Collection<UUID> records, Instant since) {
        return Set.copyOf(
                database.sql(
                                """
                                SELECT DISTINCT person FROM history
                                WHERE kind = ? AND record_id = ANY(?) AND at >= ?
                                """)
                        .params(kind, records.toArray(UUID[]::new), Timestamp.from(since))
                        .query(String.class)
                        .list());
    }

    /** What an account changed of some records, the newest first. */
    public List<Entry> newestOf(Collection<UUID> records, String person, int most) {
        return database.sql(
                        ENTRIES
                                + """
                                WHERE person = :person AND record_id = ANY(:records)
                                ORDER BY at DESC, kind, record_id, revision DESC LIMIT :most
                                """)
                .param("person", person)
                .param("records", records.toArray(UUID[]::new))
                .param("most", most)
                .query(this::entry)
                .list();
    }

    /** The accounts that ever changed something, in the order of their names. */
    public List<String> people() {
        return database.sql("SELECT DISTINCT person FROM history ORDER BY person")
                .query((row, number) -> String.valueOf(row.getString("person")))
                .list();
    }

    /** The sorts of records that have a history. */
    public List<String> kinds() {
        return database.sql("SELECT DISTINCT kind FROM history ORDER BY kind")
                .query((row, number) -> String.valueOf(row.getString("kind")))
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        String earlier = row.getString("earlier");
        JsonNode before = earlier == null ? json.createObjectNode() : json.readTree(earlier);
        return new Entry(
                row.getString("kind"),
                row.getObject("record_id", UUID.class),
                new Version(
                        row.getInt("revision"),
                        change(row),
                        Differences.between(before, json.readTree(row.getString("content")))));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("person"),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"));
    }

    private List<Kept> kept(String kind, UUID id) {
        return database.sql(
                        """
                        SELECT revision, person, at, reason, content FROM history
                        WHERE kind = ? AND record_id = ? ORDER BY revision
                        """)
                .params(kind, id)
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getInt("revision"),
                                        change(row),
                                        json.readTree(row.getString("content"))))
                .list();
    }

    private record Kept(int revision, Change change, JsonNode content) {}
}
