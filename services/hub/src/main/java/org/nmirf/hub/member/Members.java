package org.nmirf.hub.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.hub.problem.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members of the network, kept in PostgreSQL. Every change raises the member's version and
 * thereby asks for its publication, in the same transaction.
 */
@Component
public class Members {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final IdGenerator ids;

    Members(JdbcClient database, JsonMapper json, IdGenerator ids) {
        this.database = database;
        this.json = json;
        this.ids = ids;
    }

    /** Every member in whatever standing, by country code. */
    public List<Member> all() {
        return stored().stream().map(Stored::member).toList();
    }

    /** The member of that country in whatever standing, or empty. */
    public Optional<Member> find(CountryCode country) {
        return all().stream().filter(member -> member.country().equals(country)).findFirst();
    }

    /**
     * The trust list of this moment.
     *
     * @throws org.springframework.dao.DataAccessException if the database is down
     */
    public TrustList trustList() {
        return new TrustList(all());
    }

    @Transactional
    public void add(Member member) {
        try {
            database.sql(
                            """
                            insert into member (country, subject_id, names, status, since,
                                regional_group, executive_committee, version, event_id)
                            values (?, ?, ?::jsonb, ?, ?, ?, ?, 1, ?)""")
                    .params(
                            member.country().code(),
                            ids.generateId(),
                            json.writeValueAsString(member.names()),
                            member.status().name(),
                            member.since(),
                            member.regionalGroup(),
                            member.executiveCommittee(),
                            ids.generateId())
                    .update();
            member.keys().forEach(key -> insertKey(member.country(), key));
        } catch (DuplicateKeyException taken) {
            throw Problems.conflict(
                    "The country is a member already, or one of the keys is in use");
        }
    }

    @Transactional
    public Member change(CountryCode country, UnaryOperator<Member> change) {
        var before = lock(country);
        Member after = change.apply(before);
        database.sql(
                        """
                        update member set status = ?, version = version + 1, event_id = ?
                        where country = ?""")
                .params(after.status().name(), ids.generateId(), country.code())
                .update();
        try {
            after.keys().forEach(key -> insertKey(country, key));
        } catch (DuplicateKeyException taken) {
            throw Problems.conflict("The key is in use by another member");
        }
        return after;
    }

    private Member lock(CountryCode country) {
        return database.sql("select country from member where country = ? for update")
                .param(country.code())
                .query(String.class)
                .optional()
                .flatMap(locked -> find(country))
                .orElseThrow(() -> Problems.unknown("No member " + country.code()));
    }

    private void insertKey(CountryCode country, Member.Key key) {
        int written =
                database.sql(
                                """
                                insert into member_key (kid, country, public_key, revoked)
                                values (:kid, :country, :key, :revoked)
                                on conflict (kid) do update set revoked = excluded.revoked
                                where member_key.country = excluded.country""")
                        .param("kid", key.publicKey().kid())
                        .param("country", country.code())
                        .param("key", key.publicKey().x())
                        .param("revoked", key.revoked(), Types.DATE)
                        .update();
        if (written == 0) {
            throw new DuplicateKeyException("Key of another member kid=" + key.publicKey().kid());
        }
    }

    /**
     * A member with what its publication needs.
     *
     * @param subjectId id of the member in events
     * @param version counts its changes from 1
     * @param eventId id of the event that publishes this version
     * @param publishedVersion last version known to be published, or 0
     */
    record Stored(
            Member member, UUID subjectId, long version, UUID eventId, long publishedVersion) {}

    List<Stored> stored() {
        Map<String, List<Member.Key>> keys =
                database
                        .sql("select country, public_key, revoked from member_key order by kid")
                        .query((row, number) -> Map.entry(row.getString("country"), key(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return database.sql("select * from member order by country")
                .query((row, number) -> stored(row, keys))
                .list();
    }

    void published(Stored published) {
        database.sql(
                        """
                        update member set published_version = ?
                        where country = ? and published_version < ?""")
                .params(
                        published.version(),
                        published.member().country().code(),
                        published.version())
                .update();
    }

    private static Member.Key key(ResultSet row) throws SQLException {
        return new Member.Key(
                new PublicKey(row.getString("public_key")),
                row.getObject("revoked", LocalDate.class));
    }

    private Stored stored(ResultSet row, Map<String, List<Member.Key>> keys) throws SQLException {
        var country = row.getString("country");
        var member =
                new Member(
                        new CountryCode(country),
                        json.readValue(row.getString("names"), NAMES),
                        Member.Status.valueOf(row.getString("status")),
                        row.getObject("since", LocalDate.class),
                        row.getString("regional_group"),
                        row.getBoolean("executive_committee"),
                        keys.getOrDefault(country, List.of()));
        return new Stored(
                member,
                row.getObject("subject_id", UUID.class),
                row.getLong("version"),
                row.getObject("event_id", UUID.class),
                row.getLong("published_version"));
    }
}
