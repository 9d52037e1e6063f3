package org.nmirf.hub.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.nmirf.engines.Engines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger in a real PostgreSQL keeps the promises. */
class PostgresAdmissionLedgerIT extends AdmissionLedgerContract {

    private static final AdmissionLedger LEDGER = ledgerOf(database());

    private static DataSource database() {
        Engines.postgres().createDatabase("hub_ledger", "hub_ledger", "made-up");
        var database =
                new DriverManagerDataSource(
                        Engines.postgres().jdbcUrl("hub_ledger"), "hub_ledger", "made-up");
        Flyway.configure().dataSource(database).load().migrate();
        JdbcClient.create(database)
                .sql(
                        """
                        insert into member (country, subject_id, names, status, since,
                            regional_group, executive_committee, version, event_id)
                        select country, gen_random_uuid(), '{}', 'ADMITTED', now(),
                            'ag', false, 1, gen_random_uuid()
                        from unnest(array['ma', 'pt']) as country""")
                .update();
        return database;
    }

    private static AdmissionLedger ledgerOf(DataSource database) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        return new PostgresAdmissionLedger(JdbcClient.create(database), transaction);
    }

    @Override
    protected AdmissionLedger ledger() {
        return LEDGER;
    }
}
