package org.nmirf.hub.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.schemas.Progress;
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

    private final JdbcClient database;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    LiveTables(JdbcClient database) {
        this.database = database;
    }

    /** One page of tables, last published first. */
    List<LiveTable> list(FigureFilter filter, int page, int size) {
        // Within a day in the order of random ids: the order of arrival could tell a country.
        return filtered(
                        "select a.*, p.payload "
                                + LIVE
                                + FILTER
                                + " order by a.admitted desc, a.subject limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(this::table)
                .list();
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
        return database.sql("select a.*, p.payload " + LIVE + " and a.subject = ?")
                .param(key)
                .query(this::table)
                .optional()
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

    private LiveTable table(ResultSet row, int number) throws SQLException {
        String key = row.getString("subject");
        return new LiveTable(
                key.substring(key.indexOf('/') + 1),
                row.getLong("version"),
                Source.parse(row.getString("source")).orElseGet(Source.OfNetwork::new),
                row.getObject("admitted", java.time.LocalDate.class),
                ProgressTables.table(progress(row.getBytes("payload"))));
    }

    private Progress progress(byte[] payload) {
        return switch (payloads.decode(payload, Progress.class)) {
            case Payloads.Reading.Content<Progress>(var table) -> table;
            case Payloads.Reading.Refused<Progress>(var code) ->
                    throw new IllegalStateException("Kept figures cannot be read: " + code);
        };
    }
}
