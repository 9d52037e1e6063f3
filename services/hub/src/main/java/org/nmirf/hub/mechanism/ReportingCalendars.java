package org.nmirf.hub.mechanism;

import java.time.Instant;
import java.util.List;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.schemas.Obligations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reporting calendars that members publish now; always under the name of the country. */
@Component
public class ReportingCalendars {

    private final JdbcClient database;
    private final Declarations declarations;

    ReportingCalendars(JdbcClient database, Declarations declarations) {
        this.database = database;
        this.declarations = declarations;
    }

    /**
     * A version of a country's calendar.
     *
     * @param subject key of the subject it was published under
     * @param published moment of its admission
     */
    public record Edition(CountryCode country, String subject, long version, Instant published) {}

    /** The newest edition of every country that has one and did not leave. */
    public List<Edition> editions() {
        return database.sql(
                        """
                        select distinct on (d.country) d.country, d.subject, d.version, d.at
                        from published_declaration d join member m on m.country = d.country
                        where d.kind = 'OBLIGATIONS' and m.status <> 'DEPARTED'
                        order by d.country, d.at desc, d.subject""")
                .query(
                        (row, number) ->
                                new Edition(
                                        new CountryCode(row.getString("country")),
                                        row.getString("subject"),
                                        row.getLong("version"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The newest calendar of a country; without entries if there is none any more. */
    public Obligations read(CountryCode country) {
        return declarations
                .obligations(country)
                .map(Declarations.Published::content)
                .orElseGet(() -> new Obligations(List.of()));
    }
}
