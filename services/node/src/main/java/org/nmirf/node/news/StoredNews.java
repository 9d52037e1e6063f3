package org.nmirf.node.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * News in PostgreSQL, beside releases that came to an end: both are told by the hub. What the
 * country itself asked or offered is no news to it.
 */
@Component
class StoredNews {

    /** Kind of a release that was answered. */
    static final String RELEASE = "RELEASE";

    private static final String ITEMS =
            """
            WITH item AS (
                SELECT subject AS id, version, kind, coalesce(day, DATE '1970-01-01')::timestamp
                        AT TIME ZONE 'UTC' AS at, country, content, '' AS state
                FROM news WHERE kind IS NOT NULL
                    AND (kind NOT IN ('REQUEST', 'OFFER') OR country <> :own)
                UNION ALL
                SELECT id::text, 1, 'RELEASE', coalesce(settled_at, queued_at), '', '{}', state
                FROM release WHERE state IN ('SEARCHABLE', 'REFUSED', 'GONE')
            ), chosen AS (
                SELECT item.*, coalesce(seen.version >= item.version, false) AS seen
                FROM item LEFT JOIN news_read seen
                    ON seen.person = :person AND seen.item = item.id
                WHERE item.kind = ANY(:kinds)
                    AND (:all OR item.kind NOT IN ('REQUEST', 'OFFER') OR item.id = ANY(:fitting))
            )
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final NodeIdentity identity;

    StoredNews(JdbcClient database, JsonMapper json, NodeIdentity identity) {
        this.database = database;
        this.json = json;
        this.identity = identity;
    }

    /**
     * Keeps it unless this version, or a later one, is known.
     *
     * @return whether it was new
     */
    boolean take(News news) {
        News.Kind kind = news.kind();
        return database.sql(
                                """
                                INSERT INTO news
                                    (subject, event_id, version, kind, day, country, content)
                                VALUES (:subject, :event, :version, :kind, :day, :country,
                                    :content::jsonb)
                                ON CONFLICT (subject) DO UPDATE SET event_id = excluded.event_id,
                                    version = excluded.version, kind = excluded.kind,
                                    day = excluded.day, country = excluded.country,
                                    content = excluded.content
                                WHERE news.version < excluded.version""")
                        .param("subject", news.subject().key())
                        .param("event", news.eventId())
                        .param("version", news.version())
                        .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                        .param("day", news.day(), Types.DATE)
                        .param("country", news.country())
                        .param("content", json.writeValueAsString(news.content()))
                        .update()
                > 0;
    }

    /**
     * One thing in a list.
     *
     * @param id a subject of news, or the id of a release
     * @param kind of {@link News.Kind}, or {@link #RELEASE}
     * @param state of a release; else empty
     * @param isRead whether this person marked this version
     */
    record Item(
            String id,
            long version,
            String kind,
            Instant at,
            String country,
            NewsContent content,
            String state,
            boolean isRead) {}

    /**
     * What a person looks for.
     *
     * @param kinds of {@link News.Kind} and {@link #RELEASE}
     * @param fitting subjects of the requests and offers to be found; null for all of them
     * @param isUnread only what the person has not marked
     */
    record Wanted(
            String person,
            Collection<String> kinds,
            @Nullable Collection<String> fitting,
            boolean isUnread) {}

    /** Newest first; of one day, what others say before what became of one's own releases. */
    List<Item> list(Wanted wanted, int most, long first) {
        return ask(
                        wanted,
                        "SELECT * FROM chosen WHERE NOT (:unread AND seen)"
                                // What the hub tells has a day and no hour.
                                + " ORDER BY (at AT TIME ZONE 'UTC')::date DESC,"
                                + " kind = 'RELEASE', at DESC, id LIMIT :most OFFSET :first")
                .param("most", most)
                .param("first", first)
                .query(this::item)
                .list();
    }

    /** How many the person has not marked. */
    long unread(Wanted wanted) {
        return ask(wanted, "SELECT count(*) FROM chosen WHERE NOT seen").query(Long.class).single();
    }

    /** Marks all of these as read. */
    void mark(Wanted wanted) {
        ask(
                        wanted,
                        """
                        INSERT INTO news_read (person, item, version)
                        SELECT :person, id, version FROM chosen WHERE NOT seen
                        ON CONFLICT (person, item) DO UPDATE SET version = excluded.version""")
                .update();
    }

    /** Marks one as read, or as not read. */
    void mark(String person, String id, boolean isRead) {
        if (!isRead) {
            database.sql("DELETE FROM news_read WHERE person = ? AND item = ?")
                    .params(person, id)
                    .update();
            return;
        }
        database.sql(
                        """
                        INSERT INTO news_read (person, item, version)
                        SELECT :person, id, version FROM (
                            SELECT subject AS id, version FROM news WHERE kind IS NOT NULL
                            UNION ALL SELECT id::text, 1 FROM release) item
                        WHERE id = :id
                        ON CONFLICT (person, item) DO UPDATE SET version = excluded.version""")
                .param("person", person)
                .param("id", id)
                .update();
    }

    /** The practice of this node that events call so. */
    Optional<String> practice(String subject) {
        int slash = subject.indexOf('/');
        return database.sql("SELECT id::text FROM practice WHERE subject::text = ?")
                .param(subject.substring(slash + 1))
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec ask(Wanted wanted, String question) {
        Collection<String> fitting = wanted.fitting();
        return database.sql(ITEMS + question)
                .param("own", identity.country().code())
                .param("person", wanted.person())
                .param("kinds", wanted.kinds().toArray(String[]::new))
                .param("all", fitting == null)
                .param("fitting", fitting == null ? new String[0] : fitting.toArray(String[]::new))
                .param("unread", wanted.isUnread());
    }

    private Item item(ResultSet row, int number) throws SQLException {
        boolean isRelease = row.getString("kind").equals(RELEASE);
        return new Item(
                row.getString("id"),
                row.getLong("version"),
                row.getString("kind"),
                row.getTimestamp("at").toInstant(),
                row.getString("country"),
                isRelease
                        ? NewsContent.NONE
                        : json.readValue(row.getString("content"), NewsContent.class),
                row.getString("state"),
                row.getBoolean("seen"));
    }
}
