package org.nmirf.hub.change;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.nmirf.engines.Engines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log of changes in a database of its own, under a clock that stands still. */
final class ChangeDatabase {

    /** Larger than any list of a test. */
    static final int ALL = 10_000;

    private static final DataSource EMPTY = migrated();

    final MovableClock clock = new MovableClock("2026-03-05T10:00:00Z");
    final JdbcClient database;
    final ChangeLog log;
    final ChangeFeed feed;

    private ChangeDatabase(DataSource source) {
        database = JdbcClient.create(source);
        log =
                new ChangeLog(
                        database,
                        new TransactionTemplate(new DataSourceTransactionManager(source)),
                        clock);
        feed = new ChangeFeed(database, log);
    }

    /** With every table of the hub, and no change. */
    static ChangeDatabase empty() {
        var made = new ChangeDatabase(EMPTY);
        made.database.sql("truncate change, change_mark, version_day").update();
        made.database
                .sql(
                        """
                        update change_state set last_place = 0, last_day = '2026-03-01',
                            open_month = '2026-03-01'""")
                .update();
        made.database.sql("insert into change_mark (place) values (0)").update();
        return made;
    }

    /** As a hub of before left it, with these rows of the ledger, and brought up to date. */
    static ChangeDatabase grown(String rows) {
        DataSource source = source("hub_changes_grown");
        Flyway.configure().target("6").dataSource(source).load().migrate();
        JdbcClient.create(source)
                .sql(
                        """
                        insert into member (country, subject_id, names, status, since,
                            regional_group, executive_committee, version, event_id)
                        values ('sn', gen_random_uuid(), '{}', 'ADMITTED', now(), 'ag', false, 1,
                            gen_random_uuid())""")
                .update();
        JdbcClient.create(source)
                .sql(
                        """
                        insert into admission (subject, owner, version, event_id, state, source,
                            admitted, searchable_version)
                        """
                                + rows)
                .update();
        Flyway.configure().dataSource(source).load().migrate();
        return new ChangeDatabase(source);
    }

    private static DataSource migrated() {
        DataSource source = source("hub_changes");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static DataSource source(String name) {
        Engines.postgres().createDatabase(name, name, "made-up");
        var pool = new HikariDataSource();
        pool.setJdbcUrl(Engines.postgres().jdbcUrl(name));
        pool.setUsername(name);
        pool.setPassword("made-up");
        pool.setMaximumPoolSize(6);
        return pool;
    }

    /** A practice under its country's name. */
    UUID named() {
        return noted(new Seen(UUID.randomUUID(), 1, false, true));
    }

    /** A practice without a name. */
    UUID unnamed() {
        return noted(new Seen(UUID.randomUUID(), 1, false, false));
    }

    UUID noted(Seen seen) {
        log.note(List.of(seen));
        return seen.practice();
    }

    /** Everything that a reader without a cursor is told. */
    List<Change> told() {
        return feed.read(feed.beginning(), ALL).changes();
    }

    /** The same in pieces, with every cursor. */
    List<ChangePage> pages(int limit) {
        List<ChangePage> pages = new ArrayList<>();
        pages.add(feed.read(feed.beginning(), limit));
        while (pages.getLast().isMore()) {
            pages.add(feed.read(pages.getLast().next(), limit));
        }
        return pages;
    }

    /** Where a reader stands who was told everything. */
    ChangeCursor end() {
        return feed.read(feed.beginning(), ALL).next();
    }

    /** Ids in the order of telling. */
    List<UUID> ids() {
        return told().stream().map(Change::practice).toList();
    }
}
