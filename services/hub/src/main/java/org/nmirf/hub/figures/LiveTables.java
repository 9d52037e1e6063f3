package org.nmirf.hub.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the tables that are published now; whose they are it only tells as the network may. */
@Component
class LiveTables {

    // The newest version of each; what was taken back is in no answer.
    private static final String LIVE =
            """
            from admission a join published_figures p
                on p.subject = a.subject and p.version = a.version
            where a.state = 'LIVE'
            """;

    private static final String FILTER =
            """
             and (:country = '' or a.source = '/members/' || :country)
             and :unit in ('', p.unit) and :period in ('', p.period)
            """;

    private static final int AT_ONCE = 50;
    private static final String NAMED = " and a.source like '/members/%'";

    private final JdbcClient database;
    private final DecodedTables decoded;

    LiveTables(JdbcClient database, DecodedTables decoded) {
        this.database = database;
        this.decoded = decoded;
    }

    /** One page of tables, last published first. */
    List<LiveTable> list(FigureFilter filter, int page, int size) {
        return list(filter, FigureCursor.START, (long) page * size, size);
    }

    /** The tables behind a cursor but the first ones, last published first. */
    List<LiveTable> list(FigureFilter filter, FigureCursor behind, long skip, int most) {
        // Within a day in the order of random ids: the order of arrival could tell a country.
        return decode(
                filtered(
                                "select a.* "
                                        + LIVE
                                        + FILTER
                                        + " and (a.admitted, a.subject) < (:admitted, :subject)"
                                        + " order by a.admitted desc, a.subject desc"
                                        + " limit :most offset :skip",
                                filter)
                        .param("admitted", behind.admitted())
                        .param("subject", behind.subject())
                        .param("most", most)
                        .param("skip", skip)
                        .query(LiveTables::listed)
                        .list());
    }

    /**
     * The newest tables that name their country, last published first; fewer where they are so
     * large that they would fill the memory.
     */
    List<LiveTable> named(int most) {
        List<Listed> listed =
                database.sql(
                                "select a.* "
                                        + LIVE
                                        + NAMED
                                        + " order by a.admitted desc, a.subject desc limit ?")
                        .param(most)
                        .query(LiveTables::listed)
                        .list();
        List<LiveTable> named = new ArrayList<>(listed.size());
        int cells = 0;
        for (int from = 0; from < listed.size() && cells < DecodedTables.MOST_CELLS; ) {
            int to = Math.min(listed.size(), from + AT_ONCE);
            List<LiveTable> some = decode(listed.subList(from, to));
            cells += some.stream().mapToInt(LiveTable::cells).sum();
            named.addAll(some);
            from = to;
        }
        return named;
    }

    /** How many tables name their country. */
    long countNamed() {
        return database.sql("select count(*) " + LIVE + NAMED).query(Long.class).single();
    }

    long count(FigureFilter filter) {
        return filtered("select count(*) " + LIVE + FILTER, filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, FigureFilter filter) {
        return database.sql(sql)
                .param("country", filter.country())
                .param("unit", filter.unit())
                .param("period", filter.period());
    }

    /** What can be asked for. */
    record Choices(List<String> countries, List<String> units, List<String> periods) {}

    Choices choices() {
        return new Choices(
                distinct("substring(a.source from '^/members/(.*)$')"),
                distinct("p.unit"),
                distinct("p.period").reversed());
    }

    private List<String> distinct(String column) {
        return database.sql(
                        "select distinct %s as choice %s and %s is not null order by choice"
                                .formatted(column, LIVE, column))
                .query((row, number) -> row.getString("choice"))
                .list();
    }

    FigureLookup find(String id) {
        Optional<Subject> subject = Subject.parse(Kind.PROGRESS.word() + "/" + id);
        if (subject.isEmpty()) {
            return new FigureLookup.Unknown();
        }
        String key = subject.get().key();
        var listed =
                database.sql("select a.* " + LIVE + " and a.subject = ?")
                        .param(key)
                        .query(LiveTables::listed)
                        .list();
        return decode(listed).stream()
                .findFirst()
                .<FigureLookup>map(FigureLookup.Live::new)
                .orElseGet(() -> gone(key));
    }

    private FigureLookup gone(String key) {
        boolean isWithdrawn =
                database.sql("select count(*) from admission where subject = ?")
                                .param(key)
                                .query(Long.class)
                                .single()
                        > 0;
        return isWithdrawn ? new FigureLookup.Withdrawn() : new FigureLookup.Unknown();
    }

    /** What the ledger tells of a table. */
    private record Listed(DecodedTables.Version version, Source source, LocalDate admitted) {

        LiveTable with(PublishedTable table) {
            String key = version.subject();
            return new LiveTable(
                    key.substring(key.indexOf('/') + 1),
                    version.version(),
                    source,
                    admitted,
                    table);
        }
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                new DecodedTables.Version(row.getString("subject"), row.getLong("version")),
                Source.parse(row.getString("source")).orElseGet(Source.OfNetwork::new),
                row.getObject("admitted", LocalDate.class));
    }

    private List<LiveTable> decode(List<Listed> listed) {
        var tables = decoded.of(listed.stream().map(Listed::version).toList());
        return listed.stream()
                .map(one -> one.with(Objects.requireNonNull(tables.get(one.version()))))
                .toList();
    }
}
