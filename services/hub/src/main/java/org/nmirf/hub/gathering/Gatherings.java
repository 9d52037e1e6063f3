package org.nmirf.hub.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.gathering.Plan.Place;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Quota;
import org.nmirf.hub.writing.Texts;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.vocabulary.Vocabularies;
import org.nmirf.web.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Gatherings of the network, kept in PostgreSQL. */
@Component
public class Gatherings {

    private static final int MOST = 2_000;
    private static final int MOST_A_DAY = 200;
    private static final String THERE = "select * from gathering where kind is not null";

    private final JdbcClient database;
    private final JsonMapper json;
    private final IdGenerator ids;
    private final Clock clock;
    private final Quota quota;
    private final Vocabulary kinds;

    Gatherings(
            JdbcClient database,
            JsonMapper json,
            IdGenerator ids,
            Clock clock,
            Quota quota,
            Vocabularies vocabularies) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.quota = quota;
        this.kinds = vocabularies.vocabulary(Plan.KINDS);
    }

    /** What kinds of gatherings there are. */
    Vocabulary kinds() {
        return kinds;
    }

    /**
     * All that were not taken back, cancelled ones too, last first.
     *
     * @throws org.springframework.dao.DataAccessException when the database is down
     */
    public List<Gathering> all() {
        return database.sql(THERE + " order by first_day desc, id limit ?")
                .param(MOST)
                .query(this::gathering)
                .list();
    }

    /** Those that were entered by mistake and taken back. */
    public List<TakenBack> takenBack() {
        return database.sql(
                        """
                        select id, revision, changed from gathering where kind is null
                        order by changed desc, id limit ?""")
                .param(MOST)
                .query(
                        (row, number) ->
                                new TakenBack(
                                        row.getObject("id", UUID.class),
                                        row.getInt("revision") - 1,
                                        row.getTimestamp("changed").toInstant()))
                .list();
    }

    /** One that was not taken back. */
    public Optional<Gathering> find(UUID id) {
        return database.sql(THERE + " and id = ?").param(id).query(this::gathering).optional();
    }

    /**
     * Keeps a new one.
     *
     * @param person subject of the token
     */
    @Transactional
    public Written write(GatheringForm form, String person) {
        return keep(ids.generateId(), form, null, person);
    }

    /**
     * Keeps what changed; refuses with the code {@code stale} what was made of another revision
     * than the newest.
     *
     * @param person subject of the token
     * @return empty when there is none of that id
     */
    @Transactional
    public Optional<Written> change(UUID id, GatheringForm form, String person) {
        return locked(id)
                .map(
                        there ->
                                form.isOf(there.revision())
                                        ? keep(id, form, there, person)
                                        : Written.refused("stale"));
    }

    /** Takes it back with all that it said; false when there is none to take back. */
    @Transactional
    public boolean withdraw(UUID id, String person) {
        return database.sql(
                                """
                                update gathering set kind = null, first_day = null,
                                    last_day = null, city = null, country = null, online = null,
                                    convener = null, source = null, texts = null,
                                    cancelled = null, revision = revision + 1,
                                    written_by = :person, changed = :now
                                where id = :id and kind is not null""")
                        .param("person", person)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    private Written keep(UUID id, GatheringForm form, @Nullable Gathering there, String person) {
        List<Fault> faults = form.faults(kinds);
        if (!faults.isEmpty()) {
            return new Written.Refused(faults);
        }
        Plan plan = form.plan();
        // What is sent again unchanged is no change: programs would tell their people of one.
        if (there != null && there.plan().equals(plan)) {
            return new Written.Kept(id);
        }
        if (!quota.take(person, "gathering", MOST_A_DAY)) {
            return Written.refused("quota", MOST_A_DAY);
        }
        store(id, plan, person);
        return new Written.Kept(id);
    }

    private void store(UUID id, Plan plan, String person) {
        Place place = plan.place();
        database.sql(
                        """
                        insert into gathering (id, kind, first_day, last_day, city, country,
                            online, convener, source, texts, cancelled, written_by, changed)
                        values (:id, :kind, :first, :last, :city, :country, :online, :convener,
                            :source, :texts::jsonb, :cancelled, :person, :now)
                        on conflict (id) do update set kind = excluded.kind,
                            first_day = excluded.first_day, last_day = excluded.last_day,
                            city = excluded.city, country = excluded.country,
                            online = excluded.online, convener = excluded.convener,
                            source = excluded.source, texts = excluded.texts,
                            cancelled = excluded.cancelled, revision = gathering.revision + 1,
                            written_by = excluded.written_by, changed = excluded.changed""")
                .param("id", id)
                .param("kind", plan.kind())
                .param("first", plan.from())
                .param("last", plan.until())
                .param("city", place.isInCity() ? place.city() : null, Types.VARCHAR)
                .param("country", place.isInCity() ? place.country() : null, Types.VARCHAR)
                .param("online", place.isOnline())
                .param("convener", plan.convener())
                .param("source", plan.source(), Types.VARCHAR)
                .param("texts", json.writeValueAsString(plan.texts()))
                .param("cancelled", plan.isCancelled())
                .param("person", person)
                .param("now", now())
                .update();
    }

    /** Two people who change one at once follow each other. */
    private Optional<Gathering> locked(UUID id) {
        return database.sql(THERE + " and id = ? for update")
                .param(id)
                .query(this::gathering)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Gathering gathering(ResultSet row, int number) throws SQLException {
        var plan =
                new Plan(
                        row.getString("kind"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        new Place(
                                Objects.toString(row.getString("city"), ""),
                                Objects.toString(row.getString("country"), ""),
                                row.getBoolean("online")),
                        row.getString("convener"),
                        row.getString("source"),
                        json.readValue(row.getString("texts"), Texts.class),
                        row.getBoolean("cancelled"));
        return new Gathering(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                plan,
                row.getTimestamp("changed").toInstant());
    }
}
