package org.nmirf.node.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register that people keep under a name, for themselves or for everybody. */
@Component
public class SavedViews {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 50;
    private static final TypeReference<Map<String, List<String>>> PARAMETERS =
            new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final Ids ids;

    SavedViews(JdbcClient database, JsonMapper json, Clock clock, Ids ids) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * One of them.
     *
     * @param isShared whether everybody sees it
     * @param isOwn whether the person who asks keeps it
     */
    public record View(UUID id, String name, RegisterQuery query, boolean isShared, boolean isOwn) {

        /** Where it leads. */
        public String address() {
            var address = UriComponentsBuilder.fromPath("/recommendations");
            query.parameters()
                    .forEach((name, values) -> address.queryParam(name, values.toArray()));
            return address.encode().build().toUriString();
        }
    }

    /** Those of the person and those that are shared, by name. */
    public List<View> of(Person person) {
        return database.sql(
                        """
                        SELECT id, name, query, shared, owner FROM saved_view
                        WHERE owner = ? OR shared ORDER BY lower(name), id
                        """)
                .param(person.name())
                .query(
                        (row, number) ->
                                new View(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        RegisterQuery.of(
                                                json.readValue(row.getString("query"), PARAMETERS)),
                                        row.getBoolean("shared"),
                                        row.getString("owner").equals(person.name())))
                .list();
    }

    /** Keeps a question; one of the same name that the person kept before is replaced. */
    @Transactional
    public Outcome<String> keep(String name, RegisterQuery query, boolean isShared, Person person) {
        String title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            return Outcome.refused(
                    Refusal.invalid(
                            List.of(Detail.of("name", "register.view-name", LONGEST_NAME))));
        }
        database.sql("DELETE FROM saved_view WHERE owner = ? AND lower(name) = lower(?)")
                .params(person.name(), title)
                .update();
        long kept =
                database.sql("SELECT count(*) FROM saved_view WHERE owner = ?")
                        .param(person.name())
                        .query(Long.class)
                        .single();
        if (kept >= MOST) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "register.views-many", MOST));
        }
        database.sql(
                        """
                        INSERT INTO saved_view (id, owner, name, query, shared, kept_at)
                        VALUES (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        ids.next(),
                        person.name(),
                        title,
                        json.writeValueAsString(query.parameters()),
                        isShared,
                        Timestamp.from(clock.instant()))
                .update();
        return Outcome.done(title);
    }

    /** Forgets one of the person's own; another's is left alone. */
    @Transactional
    public void forget(UUID id, Person person) {
        database.sql("DELETE FROM saved_view WHERE id = ? AND owner = ?")
                .params(id, person.name())
                .update();
    }
}
