package org.nmirf.hub.mechanism;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a member says of itself now. */
@Component
class Declarations {

    private final JdbcClient database;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    Declarations(JdbcClient database) {
        this.database = database;
    }

    /**
     * A declaration with what is known about it.
     *
     * @param published day on which this version was admitted
     */
    record Published<T>(T content, long version, LocalDate published) {}

    Optional<Published<Mechanism>> mechanism(CountryCode country) {
        return find(country, Kind.MECHANISM, Mechanism.class);
    }

    Optional<Published<Obligations>> obligations(CountryCode country) {
        return find(country, Kind.OBLIGATIONS, Obligations.class);
    }

    /** The one that was published last: a node that began anew has another subject. */
    private <T extends SpecificRecordBase> Optional<Published<T>> find(
            CountryCode country, Kind kind, Class<T> type) {
        return database.sql(
                        """
                        select version, payload, at from published_declaration
                        where country = ? and kind = ? order by at desc, subject limit 1""")
                .params(country.code(), kind.name())
                .query(
                        (row, number) ->
                                new Published<>(
                                        content(row.getBytes("payload"), type),
                                        row.getLong("version"),
                                        LocalDate.ofInstant(
                                                row.getTimestamp("at").toInstant(),
                                                ZoneOffset.UTC)))
                .optional();
    }

    private <T extends SpecificRecordBase> T content(byte[] payload, Class<T> type) {
        return switch (payloads.decode(payload, type)) {
            case Payloads.Reading.Content<T>(var content) -> content;
            case Payloads.Reading.Refused<T>(var code) ->
                    throw new IllegalStateException("Kept declaration cannot be read: " + code);
        };
    }
}
