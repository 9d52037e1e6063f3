package org.nmirf.node.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The people who answer for follow-up, in the database of the country. */
@Component
public class FocalPoints {

    private final JdbcClient database;
    private final JsonMapper json;

    FocalPoints(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All of them, those who left too, in the order in which they were added. */
    public List<FocalPoint> all() {
        return database
                .sql("SELECT content FROM focal_point ORDER BY sequence")
                .query(String.class)
                .list()
                .stream()
                .map(this::focalPoint)
                .toList();
    }

    /** The one with that id. */
    public Optional<FocalPoint> find(UUID id) {
        return database.sql("SELECT content FROM focal_point WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(this::focalPoint);
    }

    /** The one who signs in with that account; when nobody does any more, who did so last. */
    public Optional<FocalPoint> findByAccount(String account) {
        return database.sql(
                        """
                        SELECT content FROM focal_point WHERE account = ? AND account <> ''
                        ORDER BY active DESC, sequence DESC LIMIT 1
                        """)
                .param(account)
                .query(String.class)
                .optional()
                .map(this::focalPoint);
    }

    /** What everybody is called, by account, as {@link #findByAccount} finds them. */
    public Map<String, String> namesByAccount() {
        return database
                .sql(
                        """
                        SELECT DISTINCT ON (account) account, content->>'name' AS name
                        FROM focal_point WHERE account <> ''
                        ORDER BY account, active DESC, sequence DESC
                        """)
                .query((row, number) -> Map.entry(row.getString("account"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The one with that address or name; case does not count. Those who left are found only where
     * nobody who is there fits: a namesake or successor has the address now.
     */
    public Optional<FocalPoint> findByName(String name) {
        String wanted = name.strip();
        return all().stream()
                .filter(
                        one ->
                                one.email().equalsIgnoreCase(wanted)
                                        || one.name().equalsIgnoreCase(wanted))
                .min(Comparator.comparing(one -> !one.isActive()));
    }

    /** Those who serve in an institution. */
    public List<FocalPoint> in(UUID institution) {
        return all().stream()
                .filter(FocalPoint::isActive)
                .filter(one -> institution.equals(one.institution()))
                .toList();
    }

    /** Those to whom reminders come that nobody answered. */
    public List<FocalPoint> coordinators() {
        return all().stream().filter(one -> one.isActive() && one.isCoordinator()).toList();
    }

    Optional<FocalPoint> hold(UUID id) {
        return database.sql("SELECT content FROM focal_point WHERE id = ? FOR UPDATE")
                .param(id)
                .query(String.class)
                .optional()
                .map(this::focalPoint);
    }

    void keep(FocalPoint focalPoint) {
        database.sql(
                        """
                        INSERT INTO focal_point (id, revision, account, active, content)
                        VALUES (:id, :revision, :account, :active, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            account = excluded.account, active = excluded.active,
                            content = excluded.content
                        """)
                .param("id", focalPoint.id())
                .param("revision", focalPoint.revision())
                .param("account", focalPoint.account())
                .param("active", focalPoint.isActive())
                .param("content", json.writeValueAsString(focalPoint))
                .update();
    }

    private FocalPoint focalPoint(String content) {
        return json.readValue(content, FocalPoint.class);
    }
}
