package org.nmirf.node.showing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Proposals to show more, in the country's database. */
@Component
public class Proposals {

    private final JdbcClient database;
    private final JsonMapper json;

    Proposals(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those that nobody decided on, the oldest first. */
    public List<Proposal> waiting() {
        return list(
                database.sql(
                        """
                        SELECT content FROM public_proposal WHERE state = 'WAITING'
                        ORDER BY sequence
                        """));
    }

    /** Those that were decided on, the newest first. */
    public List<Proposal> decided(int most) {
        return list(
                database.sql(
                                """
                                SELECT content FROM public_proposal WHERE state <> 'WAITING'
                                ORDER BY sequence DESC LIMIT ?
                                """)
                        .param(most));
    }

    public Optional<Proposal> find(UUID id) {
        return list(database.sql("SELECT content FROM public_proposal WHERE id = ?").param(id))
                .stream()
                .findFirst();
    }

    /** The one with that id, held until the transaction ends: others who want it wait. */
    public Optional<Proposal> hold(UUID id) {
        String sql = "SELECT content FROM public_proposal WHERE id = ? FOR UPDATE";
        return list(database.sql(sql).param(id)).stream().findFirst();
    }

    /** Keeps a new or decided one, inside the transaction of the caller. */
    public void keep(Proposal proposal) {
        database.sql(
                        """
                        INSERT INTO public_proposal (id, state, content)
                        VALUES (:id, :state, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE
                            SET state = excluded.state, content = excluded.content
                        """)
                .param("id", proposal.id())
                .param("state", proposal.state().name())
                .param("content", json.writeValueAsString(proposal))
                .update();
    }

    private List<Proposal> list(JdbcClient.StatementSpec sql) {
        return sql.query(String.class).list().stream()
                .map(content -> json.readValue(content, Proposal.class))
                .toList();
    }
}
