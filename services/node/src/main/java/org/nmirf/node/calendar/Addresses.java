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
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.access.SeenAccounts;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.link.Secret;
import org.nmirf.node.people.AccountEnded;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses under which calendar programs read; each belongs to one person. */
@Component
class Addresses {

    private static final String ALL =
            "SELECT id, person, roles, language, made_at, ends_at, used_at FROM calendar_address";
    private static final Duration LIFE = Duration.ofDays(365);

    private final JdbcClient database;
    private final Audit audit;
    private final Sources sources;
    private final People people;

    Addresses(JdbcClient database, Audit audit, Sources sources, People people) {
        this.database = database;
        this.audit = audit;
        this.sources = sources;
        this.people = people;
    }

    /** Who owns addresses. */
    @Component("calendarPeople")
    record People(FocalPoints focalPoints, SeenAccounts accounts) {

        boolean isGone(String account) {
            return focalPoints.findByAccount(account).filter(one -> !one.isActive()).isPresent();
        }

        String name(String account) {
            return focalPoints.findByAccount(account).map(FocalPoint::name).orElse(account);
        }

        /** The roles that the address was made with and that its owner still had when last here. */
        Person now(Person owner) {
            Set<Role> seen = accounts.roles(owner.name()).orElse(owner.roles());
            return new Person(
                    owner.name(),
                    owner.roles().stream().filter(seen::contains).collect(Collectors.toSet()));
        }
    }

    /** Where time, ids and secrets come from. */
    @Component
    record Sources(Clock clock, Ids ids, SecureRandom random) {}

    /**
     * One address; the secret itself is not known any more.
     *
     * @param person whose calendar it is, with the roles of the day on which it was made
     * @param language in which it is written
     * @param used when somebody last read there; null: nobody did
     */
    record Address(
            UUID id,
            Person person,
            String language,
            Instant made,
            Instant ends,
            @Nullable Instant used) {

        Address of(Person other) {
            return new Address(id, other, language, made, ends, used);
        }
    }

    /** An address and what its owner is called. */
    record Owned(Address address, String owner) {}

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
        return database.sql(ALL + " WHERE person = ? AND ends_at > ? ORDER BY made_at DESC, id")
                .params(person.name(), Timestamp.from(sources.clock().instant()))
                .query(Addresses::address)
                .list();
    }

    /** Those of everybody that still work. */
    List<Owned> all() {
        return database
                .sql(ALL + " WHERE ends_at > ? ORDER BY person, made_at DESC, id")
                .param(Timestamp.from(sources.clock().instant()))
                .query(Addresses::address)
                .list()
                .stream()
                .map(one -> new Owned(one, people.name(one.person().name())))
                .toList();
    }

    /**
     * Reads at the one with that hash, if it still works: its owner has not left, and has one of
     * the roles that it was made with.
     */
    @Transactional
    Optional<Address> find(byte[] hash) {
        return database.sql(ALL + " WHERE secret_hash = ? AND ends_at > ?")
                .params(hash, Timestamp.from(sources.clock().instant()))
                .query(Addresses::address)
                .optional()
                .filter(one -> !people.isGone(one.person().name()))
                .map(one -> one.of(people.now(one.person())))
                .filter(one -> !one.person().roles().isEmpty())
                .map(this::used);
    }

    private Address used(Address address) {
        Instant now = sources.clock().instant();
        database.sql("UPDATE calendar_address SET used_at = ? WHERE id = ?")
                .params(Timestamp.from(now), address.id())
                .update();
        return address;
    }

    /**
     * Whoever left, or whoever follows with the same account, reads nothing under old addresses.
     */
    @EventListener
    void on(AccountEnded ended) {
        database.sql("DELETE FROM calendar_address WHERE person = ?")
                .param(ended.account())
                .update();
    }

    /** Ends one of anybody. */
    @Transactional
    void endAny(UUID id, Person administrator) {
        int ended = database.sql("DELETE FROM calendar_address WHERE id = ?").param(id).update();
        if (ended > 0) {
            audit.note(administrator.name(), "calendar-address.ended", id.toString());
        }
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
        Timestamp used = row.getTimestamp("used_at");
        return new Address(
                row.getObject("id", UUID.class),
                new Person(row.getString("person"), roles),
                row.getString("language"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
