package org.nmirf.hub.figures;

import java.util.List;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.schemas.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published figures in the hub's database. */
@Component
class PostgresPublishedFigures implements PublishedFigures {

    private final JdbcClient database;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    PostgresPublishedFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Progress> of(CountryCode country, String unit, String period) {
        return database.sql(
                        """
                        select payload from published_figures
                        where country = ? and unit = ? and period = ? order by place""")
                .params(country.code(), unit, period)
                .query((row, number) -> table(row.getBytes("payload")))
                .list();
    }

    private Progress table(byte[] payload) {
        return switch (payloads.decode(payload, Progress.class)) {
            case Payloads.Reading.Content<Progress>(var table) -> table;
            case Payloads.Reading.Refused<Progress>(var code) ->
                    throw new IllegalStateException("Kept figures cannot be read: " + code);
        };
    }

    @Override
    public void add(CountryCode country, SignedEvent event, Progress table) {
        database.sql(
                        """
                        insert into published_figures
                            (subject, version, country, unit, period, payload)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.envelope().subject().key(),
                        event.envelope().version(),
                        country.code(),
                        table.getUnit().name(),
                        table.getPeriod(),
                        event.payload())
                .update();
    }
}
