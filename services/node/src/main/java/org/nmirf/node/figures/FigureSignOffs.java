package org.nmirf.node.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.nmirf.disclosure.Assessment;
import org.nmirf.disclosure.FigureRelease;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every release of figures stands on; kept in the country and never changed. */
@Component
class FigureSignOffs {

    private final JdbcClient database;

    FigureSignOffs(JdbcClient database) {
        this.database = database;
    }

    /** Keeps who answers for the release, and with which answers. */
    void add(UUID id, Tabulation table, FigureRelease release, Assessment answers, Instant at) {
        database.sql(
                        """
                        INSERT INTO figure_sign_off (release_id, table_id, approved_by,
                            content_hash, payload_hash, singling_out, linking, inference, signed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        table.id(),
                        release.approvedBy(),
                        release.contentHash(),
                        release.payloadHash(),
                        answers.singlingOut(),
                        answers.linking(),
                        answers.inference(),
                        Timestamp.from(at))
                .update();
    }
}
