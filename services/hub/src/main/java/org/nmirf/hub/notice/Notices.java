package org.nmirf.hub.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.outgoing.Outgoing;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Quota;
import org.nmirf.hub.writing.Texts;
import org.nmirf.hub.writing.Written;
import org.nmirf.schemas.Decision;
import org.nmirf.schemas.DecisionKind;
import org.nmirf.schemas.Withdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The committee's notices, kept in PostgreSQL; what is kept is on its way to every node. */
@Component
class Notices {

    private static final int MOST_A_DAY = 20;

    private final JdbcClient database;
    private final JsonMapper json;
    private final IdGenerator ids;
    private final Clock clock;
    private final Quota quota;
    private final Outgoing outgoing;

    Notices(
            JdbcClient database,
            JsonMapper json,
            IdGenerator ids,
            Clock clock,
            Quota quota,
            Outgoing outgoing) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.quota = quota;
        this.outgoing = outgoing;
    }

    /** Those that were not taken back, newest first. */
    Part<Notice> list(int page) {
        return Part.of(
                database.sql(
                                """
                                select * from notice where state = 'LIVE'
                                order by day desc, at desc, id limit ? offset ?""")
                        .params(Part.SIZE + 1, (long) page * Part.SIZE)
                        .query(this::notice)
                        .list(),
                page);
    }

    /**
     * Keeps and publishes what somebody wrote.
     *
     * @param person subject of the token
     */
    @Transactional
    public Written write(NoticeForm form, String person) {
        LocalDate today = today();
        List<Fault> faults = form.faults(today);
        if (!faults.isEmpty()) {
            return new Written.Refused(faults);
        }
        if (!quota.take(person, "notice", MOST_A_DAY)) {
            return Written.refused("quota", MOST_A_DAY);
        }
        var notice =
                new Notice(
                        ids.generateId(),
                        form.known().orElseThrow(),
                        form.on(today).orElseThrow(),
                        form.words());
        database.sql(
                        """
                        insert into notice (id, kind, day, texts, written_by, at)
                        values (?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        notice.id(),
                        notice.kind().name(),
                        notice.day(),
                        json.writeValueAsString(notice.texts()),
                        person,
                        Timestamp.from(clock.instant()))
                .update();
        outgoing.say(
                Topics.NETWORK,
                new Source.OfHub(),
                new Subject(Kind.DECISION, notice.id()),
                EventType.DECISION,
                message(notice));
        return new Written.Kept(notice.id());
    }

    /** Takes it back; false when there is none to take back. */
    @Transactional
    public boolean withdraw(UUID id) {
        boolean isTaken =
                database.sql(
                                        """
                                        update notice set state = 'WITHDRAWN', texts = '{}'
                                        where id = ? and state = 'LIVE'""")
                                .param(id)
                                .update()
                        > 0;
        if (isTaken) {
            outgoing.say(
                    Topics.NETWORK,
                    new Source.OfHub(),
                    new Subject(Kind.DECISION, id),
                    EventType.WITHDRAWN,
                    new Withdrawn("outdated"));
        }
        return isTaken;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Decision message(Notice notice) {
        return Decision.newBuilder()
                .setKind(DecisionKind.valueOf(notice.kind().name()))
                .setTitles(notice.texts().titles())
                .setTexts(notice.texts().texts())
                .setTakenOn(notice.day().toString())
                .build();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                json.readValue(row.getString("texts"), Texts.class));
    }
}
