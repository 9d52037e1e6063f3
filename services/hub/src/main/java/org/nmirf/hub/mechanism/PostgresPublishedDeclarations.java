package org.nmirf.hub.mechanism;

import java.sql.Timestamp;
import java.time.Instant;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published declarations in the hub's database. */
@Component
class PostgresPublishedDeclarations implements PublishedDeclarations {

    private final JdbcClient database;

    PostgresPublishedDeclarations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void take(CountryCode country, SignedEvent event, Instant at) {
        EventType type = event.envelope().type();
        if (type == EventType.MECHANISM || type == EventType.OBLIGATIONS) {
            keep(country, event, at);
        } else if (type == EventType.WITHDRAWN) {
            database.sql("delete from published_declaration where subject = ?")
                    .param(event.envelope().subject().key())
                    .update();
        }
    }

    private void keep(CountryCode country, SignedEvent event, Instant at) {
        database.sql(
                        """
                        insert into published_declaration
                            (subject, kind, country, version, payload, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (subject) do update set version = excluded.version,
                            payload = excluded.payload, at = excluded.at
                        where published_declaration.version < excluded.version""")
                .params(
                        event.envelope().subject().key(),
                        event.envelope().type().name(),
                        country.code(),
                        event.envelope().version(),
                        event.payload(),
                        Timestamp.from(at))
                .update();
    }
}
