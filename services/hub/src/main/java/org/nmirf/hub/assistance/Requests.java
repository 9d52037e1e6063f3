package org.nmirf.hub.assistance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.outgoing.Outgoing;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Quota;
import org.nmirf.hub.writing.Texts;
import org.nmirf.hub.writing.Written;
import org.nmirf.schemas.AssistanceKind;
import org.nmirf.schemas.Withdrawn;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests and offers, kept in PostgreSQL. A member writes them at the hub itself, under its own
 * name: nothing here left a node.
 */
@Component
class Requests {

    private static final int MOST_A_DAY = 10;

    private final JdbcClient database;
    private final JsonMapper json;
    private final IdGenerator ids;
    private final Clock clock;
    private final Quota quota;
    private final Outgoing outgoing;
    private final Vocabularies vocabularies;

    Requests(
            JdbcClient database,
            JsonMapper json,
            IdGenerator ids,
            Clock clock,
            Quota quota,
            Outgoing outgoing,
            Vocabularies vocabularies) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.quota = quota;
        this.outgoing = outgoing;
        this.vocabularies = vocabularies;
    }

    /**
     * Those that were not taken back, newest first.
     *
     * @param only of this kind, or null for both
     */
    Part<Assistance> list(Assistance.@Nullable Kind only, int page) {
        return Part.of(
                database.sql(
                                """
                                select * from assistance
                                where state = 'LIVE' and kind like :kind
                                order by at desc, id limit :most offset :first""")
                        .param("kind", only == null ? "%" : only.name())
                        .param("most", Part.SIZE + 1)
                        .param("first", (long) page * Part.SIZE)
                        .query(this::assistance)
                        .list(),
                page);
    }

    /**
     * Keeps and publishes what somebody wrote for that country.
     *
     * @param person subject of the token
     */
    @Transactional
    public Written write(AssistanceForm form, CountryCode country, String person) {
        List<Fault> faults = form.faults(vocabularies);
        if (!faults.isEmpty()) {
            return new Written.Refused(faults);
        }
        if (!quota.take(person, "assistance", MOST_A_DAY)) {
            return Written.refused("quota", MOST_A_DAY);
        }
        UUID id = ids.generateId();
        Assistance.Kind kind = form.known().orElseThrow();
        database.sql(
                        """
                        insert into assistance
                            (id, country, kind, texts, areas, themes, written_by, at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        id,
                        country.code(),
                        kind.name(),
                        json.writeValueAsString(form.words()),
                        form.areaCodes().toArray(String[]::new),
                        form.themeCodes().toArray(String[]::new),
                        person,
                        Timestamp.from(clock.instant()))
                .update();
        say(
                country,
                id,
                EventType.ASSISTANCE,
                org.nmirf.schemas.Assistance.newBuilder()
                        .setKind(AssistanceKind.valueOf(kind.name()))
                        .setTitles(form.words().titles())
                        .setTexts(form.words().texts())
                        .setAreas(form.areaCodes())
                        .setThemes(form.themeCodes())
                        .build());
        return new Written.Kept(id);
    }

    /** Takes one of that country back; false when there is none to take back. */
    @Transactional
    public boolean withdraw(UUID id, CountryCode country) {
        boolean isTaken =
                database.sql(
                                        """
                                        update assistance set state = 'WITHDRAWN', texts = '{}'
                                        where id = ? and country = ? and state = 'LIVE'""")
                                .params(id, country.code())
                                .update()
                        > 0;
        if (isTaken) {
            say(country, id, EventType.WITHDRAWN, new Withdrawn("decision-of-the-country"));
        }
        return isTaken;
    }

    private void say(
            CountryCode country,
            UUID id,
            EventType type,
            org.apache.avro.specific.SpecificRecordBase message) {
        outgoing.say(
                Kind.ASSISTANCE.sharedTopic(),
                new Source.OfMember(country),
                new Subject(Kind.ASSISTANCE, id),
                type,
                message);
    }

    private Assistance assistance(ResultSet row, int number) throws SQLException {
        return new Assistance(
                row.getObject("id", UUID.class),
                row.getString("country"),
                Assistance.Kind.valueOf(row.getString("kind")),
                json.readValue(row.getString("texts"), Texts.class),
                List.of((String[]) row.getArray("areas").getArray()),
                List.of((String[]) row.getArray("themes").getArray()),
                LocalDate.ofInstant(row.getTimestamp("at").toInstant(), ZoneOffset.UTC));
    }
}
