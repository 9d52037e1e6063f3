package org.nmirf.node.figures;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.nmirf.disclosure.figures.ledger.FigureLedger;
import org.nmirf.disclosure.figures.table.ReleasedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every table that ever left with the counts of its day, in the node's database. */
@Component
class ReleasedFigures {

    // Any number will do, as long as nothing else in this database locks it.
    private static final long LOCK = 7_301_004;

    private final JdbcClient database;
    private final JsonMapper json;
    private final FigureSettings settings;

    ReleasedFigures(JdbcClient database, JsonMapper json, FigureSettings settings) {
        this.database = database;
        this.json = json;
        this.settings = settings;
    }

    /** The ledger as it is now. */
    public FigureLedger read() {
        var entries =
                database.sql("SELECT released_on, content FROM figure_ledger")
                        .query(
                                (row, number) ->
                                        new FigureLedger.Entry(
                                                row.getObject("released_on", LocalDate.class),
                                                json.readValue(
                                                                row.getString("content"),
                                                                StoredTable.class)
                                                        .released()))
                        .list();
        return new FigureLedger(settings.policy(), settings.cadence(), entries);
    }

    /** The ledger as it stays until the transaction ends: others who want to add wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FigureLedger hold() {
        database.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        return read();
    }

    /** Writes down what leaves, in the transaction in which it leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID release, UUID table, LocalDate day, ReleasedTable left) {
        database.sql(
                        """
                        INSERT INTO figure_ledger (release_id, table_id, released_on, content)
                        VALUES (?, ?, ?, ?::jsonb)
                        """)
                .params(
                        release,
                        table,
                        Date.valueOf(day),
                        json.writeValueAsString(StoredTable.of(left)))
                .update();
    }
}
