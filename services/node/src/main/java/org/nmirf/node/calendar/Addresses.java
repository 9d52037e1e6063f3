package org.nmirf.node.calendar;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.link.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses under which calendar programs read; each belongs to one person. */
@Component
class Addresses {

    private static final Duration LIFE = Duration.ofDays(365);

    private final JdbcClient database;
    private final Audit audit;
    private final Sources sources;

    Addresses(JdbcClient database, Audit audit, Sources sources) {
        this.database = database;
        this.audit = audit;
        this.sources = sources;
    }

    /** Where time, ids and secrets come from. */
    @Component
    record Sources(Clock clock, Ids ids, SecureRandom random) {}

    /**
     * One address; the secret itself is not known any more.
     *
     * @param person whose calendar it is, with the roles of the day on which it was made
     * @param language in which it is written
     */
    record Address(UUID id, Person person, String language, Instant made, Instant ends) {}

    /** Makes one for a year; the secret is told this once. */
    @Transactional
    Secret make(Person person, String language) {
        var secret = Secret.random(sources.random());
        UUID id = sources.ids().next();
        Instant now = sources.clock().instant();
        database.sql(
                        """
                        INSERT INTO calendar_address (id, secret_hash, person, roles, language,
                            made_at, ends_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        secret.hash(),
                        person.name(),
                        person.roles().stream().map(Role::name).toArray(String[]::new),
                        language,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LIFE)))
                .update();
        audit.note(person.name(), "calendar-address.made", id.toString());
        return secret;
    }

    /** Those of a person that still work. */
    List<Address> of(Person person) {
        return database.sql(
                        "SELECT id, person, roles, language, made_at, ends_at FROM calendar_address"
                                + " WHERE person = ? AND ends_at > ? ORDER BY made_at DESC")
                .params(person.name(), Timestamp.from(sources.clock().instant()))
                .query(Addresses::address)
                .list();
    }

    /** The one with that hash, if it still works. */
    Optional<Address> find(byte[] hash) {
        return database.sql(
                        "SELECT id, person, roles, language, made_at, ends_at FROM calendar_address"
                                + " WHERE secret_hash = ? AND ends_at > ?")
                .params(hash, Timestamp.from(sources.clock().instant()))
                .query(Addresses::address)
                .optional();
    }

    /** Ends one of the person's own; whoever else has it reads nothing any more. */
    @Transactional
    void end(UUID id, Person person) {
        int ended =
                database.sql("DELETE FROM calendar_address WHERE id = ? AND person = ?")
                        .params(id, person.name())
                        .update();
        if (ended > 0) {
            audit.note(person.name(), "calendar-address.ended", id.toString());
        }
    }

    private static Address address(ResultSet row, int number) throws SQLException {
        Set<Role> roles =
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
        return new Address(
                row.getObject("id", UUID.class),
                new Person(row.getString("person"), roles),
                row.getString("language"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
