package org.nmirf.hub.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** The hub's own outbox. What is put here leaves if the transaction that put it commits. */
@Component
public class Outgoing {

    private static final int MOST_AT_ONCE = 100;
    // Any constant will do, as long as nothing else in this database uses it.
    private static final long LOCK = 0x6E6D6972F6L;

    private final JdbcClient database;
    private final IdGenerator ids;
    private final Clock clock;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    Outgoing(JdbcClient database, IdGenerator ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Says something about a subject, as its next version.
     *
     * @param topic where
     * @param source whom the event says it comes from; the hub signs it in any case
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(
            String topic,
            Source source,
            Subject subject,
            EventType type,
            SpecificRecordBase message) {
        database.sql(
                        """
                        insert into outgoing
                            (subject, version, event_id, type, source, topic, day, payload)
                        select :subject, coalesce(max(version), 0) + 1, :event, :type, :source,
                            :topic, :day, :payload
                        from outgoing where subject = :subject""")
                .param("subject", subject.key())
                .param("event", ids.generateId())
                .param("type", type.name())
                .param("source", source.uri().toString())
                .param("topic", topic)
                .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("payload", payloads.encode(message))
                .update();
    }

    /**
     * Something that has to leave.
     *
     * @param place order in which it was said
     */
    // Never compared: the place names it.
    @SuppressWarnings("ArrayRecordComponent")
    record Waiting(long place, String topic, Envelope envelope, byte[] payload) {}

    /** Whether this process may publish until its transaction ends; false while another does. */
    boolean claim() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    /** What has not arrived, in order; what was said anew before it left never leaves. */
    List<Waiting> waiting() {
        return database.sql(
                        """
                        select * from outgoing one where not published and not exists (
                            select 1 from outgoing later
                            where later.subject = one.subject and later.version > one.version)
                        order by place limit ?""")
                .param(MOST_AT_ONCE)
                .query(Outgoing::read)
                .list();
    }

    /** All brokers have these; of older versions nothing is kept. */
    void arrived(List<Waiting> published) {
        for (Waiting one : published) {
            database.sql("update outgoing set published = true where place = ?")
                    .param(one.place())
                    .update();
            database.sql("delete from outgoing where subject = ? and version < ?")
                    .params(one.envelope().subject().key(), one.envelope().version())
                    .update();
        }
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("place"),
                row.getString("topic"),
                new Envelope(
                        row.getObject("event_id", UUID.class),
                        EventType.valueOf(row.getString("type")),
                        Source.parse(row.getString("source")).orElseThrow(),
                        Subject.parse(row.getString("subject")).orElseThrow(),
                        row.getLong("version"),
                        row.getObject("day", LocalDate.class)),
                row.getBytes("payload"));
    }
}
