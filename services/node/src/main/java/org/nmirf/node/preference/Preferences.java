package org.nmirf.node.preference;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people want of letters, in the database of the country; every version is kept. */
@Component
class Preferences {

    /** Kind of a preference in the history. */
    static final String KIND = "preference";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;
    private final Clock clock;

    Preferences(JdbcClient database, JsonMapper json, History history, Clock clock) {
        this.database = database;
        this.json = json;
        this.history = history;
        this.clock = clock;
    }

    /** What that person said; nothing from somebody who said nothing. */
    Optional<Preference> find(UUID person) {
        return database.sql("SELECT content FROM preference WHERE person = ?")
                .param(person)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Preference.class));
    }

    /**
     * Keeps the next version.
     *
     * @return it, or a refusal {@code preference.stale} if another was kept since
     */
    @Transactional
    public Outcome<Preference> keep(Preference next, Person by) {
        int kept =
                database.sql(
                                """
                                INSERT INTO preference (person, revision, content)
                                SELECT :person, :revision, :content::jsonb
                                WHERE :revision = 1 OR EXISTS
                                    (SELECT 1 FROM preference WHERE person = :person)
                                ON CONFLICT (person) DO UPDATE
                                    SET revision = excluded.revision, content = excluded.content
                                    WHERE preference.revision = excluded.revision - 1
                                """)
                        .param("person", next.person())
                        .param("revision", next.revision())
                        .param("content", json.writeValueAsString(next))
                        .update();
        if (kept == 0) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "preference.stale"));
        }
        var change = Change.of(by.name(), clock.instant());
        history.keep(KIND, next.person(), next.revision(), change, next);
        return Outcome.done(next);
    }
}
