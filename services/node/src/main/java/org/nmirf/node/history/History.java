package org.nmirf.node.history;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every record of the follow-up; only ever added to. */
@Component
public class History {

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
                                        new Change(
                                                row.getString("person"),
                                                row.getTimestamp("at").toInstant(),
                                                row.getString("reason")),
                                        json.readTree(row.getString("content"))))
                .list();
    }

    private record Kept(int revision, Change change, JsonNode content) {}
}
