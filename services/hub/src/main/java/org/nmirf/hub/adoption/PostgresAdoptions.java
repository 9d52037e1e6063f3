package org.nmirf.hub.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adoptions in PostgreSQL. What readers may be told is decided by the view {@code told_adoption}.
 */
@Component
class PostgresAdoptions {

    private static final int MOST = 500;
    // Any constant will do, as long as nothing else in this database uses it.
    private static final long GRAPH_LOCK = 0x6E6D6972AD0L;

    private final JdbcClient database;
    private final Clock clock;

    PostgresAdoptions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps others from drawing the graph further until the transaction ends. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(GRAPH_LOCK)
                .query((row, number) -> true)
                .list();
    }

    /** False when the country said so before. */
    boolean add(
            UUID id,
            UUID practice,
            CountryCode country,
            Adoption.@Nullable Words words,
            @Nullable UUID own,
            String person) {
        return database.sql(
                                """
                                insert into adoption
                                    (id, practice, country, language, text, own, person, at)
                                values (:id, :practice, :country, :language, :text, :own, :person,
                                    :at) on conflict do nothing""")
                        .param("id", id)
                        .param("practice", practice)
                        .param("country", country.code())
                        .param("language", words == null ? null : words.language(), Types.VARCHAR)
                        .param("text", words == null ? null : words.text(), Types.VARCHAR)
                        .param("own", own, Types.OTHER)
                        .param("person", person)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /** Takes it back, words and all; false when the country said no such thing. */
    boolean remove(UUID practice, CountryCode country) {
        return database.sql("delete from adoption where practice = ? and country = ?")
                        .params(practice, country.code())
                        .update()
                > 0;
    }

    /** Whether something came of the one that the other came of, over any number of steps. */
    boolean cameOf(UUID practice, UUID other) {
        return database.sql(
                        """
                        with recursive above (practice) as (
                            select :practice::uuid
                            union
                            select told.practice from told_adoption told
                            join above on told.own = above.practice where told.is_named
                        )
                        select exists (select from above where practice = :other)""")
                .param("practice", practice)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    /** Practices of the country that name it and were not taken back. */
    List<UUID> named(CountryCode country) {
        return database.sql(
                        """
                        select split_part(subject, '/', 2)::uuid from admission
                        where source = '/members/' || ? and state = 'LIVE'
                            and starts_with(subject, 'practice/') limit ?""")
                .params(country.code(), MOST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many members adapted it, named or not. */
    int count(UUID practice) {
        return database.sql("select count(*) from told_adoption where practice = ?")
                .param(practice)
                .query(Integer.class)
                .single();
    }

    /** The same of every practice that somebody adapted, by its id. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        database.sql("select practice, count(*) as members from told_adoption group by practice")
                .query(
                        row -> {
                            counts.put(row.getString("practice"), row.getInt("members"));
                        });
        return Map.copyOf(counts);
    }

    /** What may be told of a practice and of all that came of it, in no order. */
    List<Adoption> below(UUID practice) {
        return database.sql(
                        """
                        with recursive below (practice) as (
                            select :practice::uuid
                            union
                            select told.own from told_adoption told
                            join below using (practice) where told.is_named and told.own is not null
                        )
                        select told.* from told_adoption told join below using (practice)
                        where told.is_named limit :most""")
                .param("practice", practice)
                .param("most", MOST)
                .query(PostgresAdoptions::adoption)
                .list();
    }

    /** Of what the practice came, as far as it may be told. */
    List<UUID> origins(UUID practice) {
        return database.sql("select practice from told_adoption where own = ? and is_named")
                .param(practice)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What may be told of a country's own adoptions, last month first. */
    List<Adoption> toldOf(CountryCode country) {
        return sorted(
                database.sql("select * from told_adoption where country = ? and is_named limit ?")
                        .params(country.code(), MOST)
                        .query(PostgresAdoptions::adoption)
                        .list());
    }

    /** All that a country said, for itself, what was taken back since included. */
    List<Adoption> saidBy(CountryCode country) {
        return sorted(
                database.sql(
                                """
                                select *, true as is_named from adoption where country = ?
                                limit ?""")
                        .params(country.code(), MOST)
                        .query(PostgresAdoptions::adoption)
                        .list());
    }

    /** What others adapted of a country's practices, named or not, for that country alone. */
    List<Adoption> adaptedFrom(CountryCode owner) {
        return sorted(
                database.sql(
                                """
                                select told.* from told_adoption told
                                join admission on admission.subject
                                    = 'practice/' || told.practice::text
                                where admission.owner = :owner and told.country <> :owner
                                limit :most""")
                        .param("owner", owner.code())
                        .param("most", MOST)
                        .query(PostgresAdoptions::adoption)
                        .list());
    }

    /** What the country said of the practice, or empty. */
    Optional<Adoption> find(UUID practice, CountryCode country) {
        return database.sql(
                        """
                        select *, true as is_named from adoption
                        where practice = ? and country = ?""")
                .params(practice, country.code())
                .query(PostgresAdoptions::adoption)
                .optional();
    }

    private static List<Adoption> sorted(List<Adoption> adoptions) {
        return adoptions.stream()
                .sorted(
                        Comparator.comparing(Adoption::order)
                                .reversed()
                                .thenComparing(Adoption::id))
                .toList();
    }

    private static Adoption adoption(ResultSet row, int number) throws SQLException {
        String text = row.getString("text");
        return new Adoption(
                row.getObject("id", UUID.class),
                row.getObject("practice", UUID.class),
                row.getString("country"),
                text == null ? null : new Adoption.Words(row.getString("language"), text),
                row.getObject("own", UUID.class),
                LocalDate.ofInstant(row.getTimestamp("at").toInstant(), ZoneOffset.UTC),
                row.getBoolean("is_named"));
    }
}
