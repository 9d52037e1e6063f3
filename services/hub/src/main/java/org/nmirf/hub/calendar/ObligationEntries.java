package org.nmirf.hub.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.calendar.KeptEntry.Content;
import org.nmirf.hub.mechanism.ReportingCalendars;
import org.nmirf.hub.mechanism.ReportingCalendars.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Obligations of all members under lasting ids. They are brought up to date when they are read, so
 * what was published before there was a calendar is in it too, and admission knows nothing of it.
 */
@Component
class ObligationEntries {

    private static final long LOCK = 0x63616c65L;

    private final JdbcClient database;
    private final ReportingCalendars calendars;
    private final IdGenerator ids;
    private final Clock clock;

    ObligationEntries(
            JdbcClient database, ReportingCalendars calendars, IdGenerator ids, Clock clock) {
        this.database = database;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every entry, those without content included: calendar programs have to be told of them. */
    @Transactional
    public List<KeptEntry> all() {
        List<Edition> editions = calendars.editions();
        if (isBehind(editions)) {
            database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
            catchUp(calendars.editions());
        }
        return database.sql("select * from calendar_entry order by changed, uid")
                .query(ObligationEntries::entry)
                .list();
    }

    /** Subject and version of the edition that the entries of each country were read from. */
    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        database.sql("select country, subject, version from calendar_edition")
                .query(
                        row -> {
                            read.put(
                                    row.getString("country"),
                                    row.getString("subject") + " " + row.getLong("version"));
                        });
        return read;
    }

    private static String name(Edition one) {
        return one.subject() + " " + one.version();
    }

    private boolean isBehind(List<Edition> editions) {
        Map<String, String> newest = new HashMap<>();
        editions.forEach(one -> newest.put(one.country().code(), name(one)));
        return !newest.equals(read());
    }

    private void catchUp(List<Edition> editions) {
        Map<String, String> read = read();
        Set<String> gone = new HashSet<>(read.keySet());
        for (Edition one : editions) {
            String country = one.country().code();
            gone.remove(country);
            if (!name(one).equals(read.get(country))) {
                List<Content> now =
                        calendars.read(one.country()).getEntries().stream()
                                .map(Content::of)
                                .toList();
                write(country, now, one.published());
                note(one);
            }
        }
        for (String country : gone) {
            write(new CountryCode(country).code(), List.of(), clock.instant());
            database.sql("delete from calendar_edition where country = ?").param(country).update();
        }
    }

    private void write(String country, List<Content> now, Instant at) {
        List<KeptEntry> before =
                database.sql("select * from calendar_entry where country = ?")
                        .param(country)
                        .query(ObligationEntries::entry)
                        .list();
        EditionReading.changes(country, before, now, at, ids::generateId).forEach(this::keep);
    }

    private void note(Edition one) {
        database.sql(
                        """
                        insert into calendar_edition (country, subject, version) values (?, ?, ?)
                        on conflict (country) do update set subject = excluded.subject,
                            version = excluded.version""")
                .params(one.country().code(), one.subject(), one.version())
                .update();
    }

    private void keep(KeptEntry one) {
        Content content = one.content();
        database.sql(
                        """
                        insert into calendar_entry (uid, country, body, procedure, due, submitted,
                            sequence, changed)
                        values (:uid, :country, :body, :procedure, :due, :submitted, :sequence,
                            :changed)
                        on conflict (uid) do update set body = excluded.body,
                            procedure = excluded.procedure, due = excluded.due,
                            submitted = excluded.submitted, sequence = excluded.sequence,
                            changed = excluded.changed""")
                .param("uid", one.uid())
                .param("country", one.country())
                .param("body", content == null ? null : content.body(), Types.VARCHAR)
                .param("procedure", content == null ? null : content.procedure(), Types.VARCHAR)
                .param("due", content == null ? null : content.due(), Types.VARCHAR)
                .param("submitted", content == null ? null : content.submitted(), Types.VARCHAR)
                .param("sequence", one.sequence())
                .param("changed", Timestamp.from(one.changed()))
                .update();
    }

    private static KeptEntry entry(ResultSet row, int number) throws SQLException {
        return new KeptEntry(
                row.getObject("uid", java.util.UUID.class),
                row.getString("country"),
                content(row),
                row.getInt("sequence"),
                row.getTimestamp("changed").toInstant());
    }

    private static @Nullable Content content(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return body == null
                ? null
                : new Content(
                        body,
                        row.getString("procedure"),
                        row.getString("due"),
                        row.getString("submitted"));
    }
}
