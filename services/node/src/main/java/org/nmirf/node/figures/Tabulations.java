package org.nmirf.node.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.figures.Tabulation.Change;
import org.nmirf.node.figures.Tabulation.State;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.site.FigureTitles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tables of figures in the node's database. */
@Component
public class Tabulations implements FigureTitles {

    private final JdbcClient database;
    private final JsonMapper json;

    Tabulations(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<String> title(UUID id) {
        return database.sql("SELECT title FROM figure_table WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<Tabulation> find(UUID id) {
        return database.sql("SELECT * FROM figure_table WHERE id = ?")
                .param(id)
                .query(this::table)
                .optional();
    }

    /** The table, held until the transaction ends. */
    Optional<Tabulation> hold(UUID id) {
        return database.sql("SELECT * FROM figure_table WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::table)
                .optional();
    }

    /**
     * Tables, those that moved last first.
     *
     * @param state only in this state, or null for all
     */
    public List<Tabulation> list(@Nullable StateName state, int page, int size) {
        // An empty text stands for "any": PostgreSQL cannot tell the type of a bare null.
        return database.sql(
                        """
                        SELECT * FROM figure_table WHERE :state IN ('', state)
                        ORDER BY state_at DESC, id LIMIT :size OFFSET :offset
                        """)
                .param("state", state == null ? "" : state.name())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(this::table)
                .list();
    }

    long count(@Nullable StateName state) {
        return database.sql("SELECT count(*) FROM figure_table WHERE :state IN ('', state)")
                .param("state", state == null ? "" : state.name())
                .query(Long.class)
                .single();
    }

    void add(Tabulation table) {
        bind(
                        table,
                        """
                        INSERT INTO figure_table (id, subject, title, unit, period, content,
                            created_by, created_at, hands, state, state_by, state_at,
                            state_reason, version, live)
                        VALUES (:id, :subject, :title, :unit, :period, :content::jsonb, :createdBy,
                            :createdAt, :hands, :state, :stateBy, :stateAt, :reason, :version, :live)
                        """)
                .param("subject", table.subject())
                .param("title", table.title())
                .param("unit", table.counted().unit().name())
                .param("period", table.counted().period())
                .param("createdBy", table.created().by())
                .param("createdAt", Timestamp.from(table.created().at()))
                .update();
    }

    void replace(Tabulation table) {
        bind(
                        table,
                        """
                        UPDATE figure_table SET content = :content::jsonb, hands = :hands,
                            state = :state, state_by = :stateBy, state_at = :stateAt,
                            state_reason = :reason, version = :version, live = :live
                        WHERE id = :id
                        """)
                .update();
    }

    private JdbcClient.StatementSpec bind(Tabulation table, String sql) {
        var content = StoredTable.of(table.brought(), table.suppression());
        return database.sql(sql)
                .param("id", table.id())
                .param("content", json.writeValueAsString(content))
                .param("hands", table.hands().toArray(String[]::new))
                .param("state", table.state().name().name())
                .param("stateBy", table.state().by())
                .param("stateAt", Timestamp.from(table.state().at()))
                .param("reason", table.state().reason())
                .param("version", table.version())
                .param("live", table.live());
    }

    private Tabulation table(ResultSet row, int number) throws SQLException {
        var content = json.readValue(row.getString("content"), StoredTable.class);
        return new Tabulation(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("title"),
                content.brought(),
                content.suppression(),
                new Change(row.getString("created_by"), row.getTimestamp("created_at").toInstant()),
                Set.of((String[]) row.getArray("hands").getArray()),
                new State(
                        StateName.valueOf(row.getString("state")),
                        row.getString("state_by"),
                        row.getTimestamp("state_at").toInstant(),
                        row.getString("state_reason")),
                row.getLong("version"),
                row.getBoolean("live"));
    }
}
