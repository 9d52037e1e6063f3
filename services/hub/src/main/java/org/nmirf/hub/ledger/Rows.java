package org.nmirf.hub.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;

/** Reads rows of the ledger. */
final class Rows {

    private Rows() {}

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                subject(row),
                new CountryCode(row.getString("owner")),
                row.getLong("version"),
                row.getObject("event_id", UUID.class),
                Entry.State.valueOf(row.getString("state")),
                Source.parse(row.getString("source")).orElseThrow(),
                row.getObject("admitted", LocalDate.class),
                row.getLong("searchable_version"));
    }

    static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                new CountryCode(row.getString("country")),
                row.getObject("event_id", UUID.class),
                subject(row),
                row.getLong("version"),
                row.getString("digest"),
                codes(row),
                row.getTimestamp("at").toInstant());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return Subject.parse(row.getString("subject")).orElseThrow();
    }

    private static List<RefusalCode> codes(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("codes").getArray();
        return Arrays.stream(names).map(RefusalCode::valueOf).toList();
    }
}
