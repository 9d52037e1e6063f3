package org.nmirf.node.access;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * With which roles accounts came last. Only the identity provider knows the roles of somebody who
 * is not here now; what is sent to people who are away has to go by what was seen.
 */
@Component
public class SeenAccounts {

    private final JdbcClient database;
    private final Clock clock;

    SeenAccounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(AuthenticationSuccessEvent signedIn) {
        CurrentPerson.from(signedIn.getAuthentication()).map(Person::of).ifPresent(this::note);
    }

    /** Notes that the person came with these roles; the roles before count no more. */
    public void note(Person person) {
        database.sql(
                        """
                        INSERT INTO account_seen AS seen (account, roles, seen_at)
                        VALUES (?, ?, ?)
                        ON CONFLICT (account) DO UPDATE
                            SET roles = excluded.roles, seen_at = excluded.seen_at
                            WHERE seen.roles <> excluded.roles
                                OR seen.seen_at < excluded.seen_at - interval '1 day'
                        """)
                .params(
                        person.name(),
                        person.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The roles with which that account came last; empty when it never came. */
    public Optional<Set<Role>> roles(String account) {
        return database.sql("SELECT roles FROM account_seen WHERE account = ?")
                .param(account)
                .query((row, number) -> roles(row.getArray("roles")))
                .optional();
    }

    /** The accounts that came last with one of these roles. */
    public List<String> with(Set<Role> roles) {
        return database.sql(
                        "SELECT account FROM account_seen WHERE roles && ?::text[] ORDER BY account")
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, number) -> row.getString("account"))
                .list();
    }

    private static Set<Role> roles(Array words) throws SQLException {
        return Arrays.stream((String[]) words.getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
