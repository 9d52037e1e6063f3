package org.nmirf.hub.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.collection.PracticeCollection.Entry;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Quota;
import org.nmirf.hub.writing.Texts;
import org.nmirf.hub.writing.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The committee's collections, kept in PostgreSQL: ids of practices, never their content. */
@Component
public class PracticeCollections {

    private static final int MOST_A_DAY = 200;
    private static final String LIVE = "select * from collection where state = 'LIVE'";

    private final JdbcClient database;
    private final JsonMapper json;
    private final IdGenerator ids;
    private final Clock clock;
    private final Quota quota;
    private final ToldSentences sentences;

    PracticeCollections(
            JdbcClient database,
            JsonMapper json,
            IdGenerator ids,
            Clock clock,
            Quota quota,
            ToldSentences sentences) {
        this.sentences = sentences;
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.quota = quota;
    }

    /** Those that were not taken back, the last changed first, without the first ones. */
    public List<PracticeCollection> list(int most, int skip) {
        return sentences.told(
                database.sql(LIVE + " order by changed desc, id limit ? offset ?")
                        .param(most)
                        .param(skip)
                        .query(this::collection)
                        .list());
    }

    /** One that was not taken back. */
    Optional<PracticeCollection> find(UUID id) {
        var kept = database.sql(LIVE + " and id = ?").param(id).query(this::collection).list();
        return sentences.told(kept).stream().findFirst();
    }

    /** Those in which the practice of an id stands, the last changed first. */
    public List<PracticeCollection> with(String practice) {
        return sentences.told(
                database.sql(LIVE + " and entries @> ?::jsonb order by changed desc, id")
                        .param(json.writeValueAsString(List.of(Map.of("practice", practice))))
                        .query(this::collection)
                        .list());
    }

    /**
     * Keeps a new one.
     *
     * @param person subject of the token
     */
    @Transactional
    public Written write(CollectionForm form, String person) {
        return keep(ids.generateId(), form, List.of(), person);
    }

    /**
     * Keeps other words or practices; refuses with the code {@code stale} what was made of another
     * revision than the newest.
     *
     * @return empty when there is none of that id
     */
    @Transactional
    public Optional<Written> change(UUID id, CollectionForm form, String person) {
        return locked(id)
                .map(
                        there ->
                                form.isOf(there.revision())
                                        ? keep(id, form, there.entries(), person)
                                        : Written.refused("stale"));
    }

    /** Puts a practice at the end of one; empty when there is none of that id. */
    @Transactional
    public Optional<Written> add(UUID id, Entry entry, String person) {
        return locked(id)
                .map(
                        there -> {
                            var told = sentences.told(List.of(there)).getFirst();
                            List<Entry> entries = new ArrayList<>(told.entries());
                            entries.add(entry);
                            var form = new CollectionForm(told.texts(), entries, told.revision());
                            return keep(id, form, there.entries(), person);
                        });
    }

    private Written keep(UUID id, CollectionForm form, List<KeptEntry> before, String person) {
        List<Fault> faults = form.faults();
        if (!faults.isEmpty()) {
            return new Written.Refused(faults);
        }
        if (!quota.take(person, "collection", MOST_A_DAY)) {
            return Written.refused("quota", MOST_A_DAY);
        }
        database.sql(
                        """
                        insert into collection (id, texts, entries, written_by, changed)
                        values (:id, :texts::jsonb, :entries::jsonb, :person, :now)
                        on conflict (id) do update set texts = excluded.texts,
                            entries = excluded.entries, written_by = excluded.written_by,
                            changed = excluded.changed, revision = collection.revision + 1""")
                .param("id", id)
                .param("texts", json.writeValueAsString(form.words()))
                .param(
                        "entries",
                        json.writeValueAsString(sentences.toKeep(form.practices(), before)))
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new Written.Kept(id);
    }

    /** Takes it back; false when there is none to take back. */
    @Transactional
    public boolean withdraw(UUID id) {
        return database.sql(
                                """
                                update collection set state = 'WITHDRAWN', texts = '{}',
                                    entries = '[]'
                                where id = ? and state = 'LIVE'""")
                        .param(id)
                        .update()
                > 0;
    }

    /** Two people who change one at once follow each other. */
    private Optional<KeptCollection> locked(UUID id) {
        return database.sql(LIVE + " and id = ? for update")
                .param(id)
                .query(this::collection)
                .optional();
    }

    private KeptCollection collection(ResultSet row, int number) throws SQLException {
        return new KeptCollection(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                json.readValue(row.getString("texts"), Texts.class),
                List.of(json.readValue(row.getString("entries"), KeptEntry[].class)));
    }
}
