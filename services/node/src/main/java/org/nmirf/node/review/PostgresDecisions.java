package org.nmirf.node.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.nmirf.disclosure.Decision;
import org.nmirf.node.practice.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions in the node's database. */
@Component
class PostgresDecisions implements Decisions {

    private final JdbcClient database;

    PostgresDecisions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Decided> of(PracticeId practice) {
        return database.sql("SELECT * FROM decision WHERE practice_id = ? ORDER BY finding")
                .param(practice.value())
                .query(PostgresDecisions::decided)
                .list();
    }

    @Override
    public List<Decided> sinceApproval(PracticeId practice) {
        return database.sql(
                        """
                        SELECT * FROM decision
                        WHERE practice_id = :practice AND decided_at >= (
                            SELECT coalesce(max(signed_at), '-infinity') FROM sign_off
                            WHERE practice_id = :practice)
                        ORDER BY finding
                        """)
                .param("practice", practice.value())
                .query(PostgresDecisions::decided)
                .list();
    }

    @Override
    public void put(PracticeId practice, Decided decided) {
        database.sql(
                        """
                        INSERT INTO decision
                            (practice_id, finding, decision, detail, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (practice_id, finding) DO UPDATE SET
                            decision = excluded.decision, detail = excluded.detail,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .params(
                        practice.value(),
                        decided.finding(),
                        DecisionForm.word(decided.decision()),
                        DecisionForm.detail(decided.decision()),
                        decided.by(),
                        Timestamp.from(decided.at()))
                .update();
    }

    private static Decided decided(ResultSet row, int number) throws SQLException {
        String detail = row.getString("detail");
        Decision decision =
                switch (row.getString("decision")) {
                    case "GENERALISE" -> new Decision.Generalise(detail);
                    case "KEEP" -> new Decision.Keep(detail);
                    default -> new Decision.Mask();
                };
        return new Decided(
                row.getString("finding"),
                decision,
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant());
    }
}
