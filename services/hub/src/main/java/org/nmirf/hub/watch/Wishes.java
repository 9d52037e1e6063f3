package org.nmirf.hub.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people want to hear of withdrawals, in PostgreSQL. */
@Component
class Wishes {

    private final JdbcClient database;

    Wishes(JdbcClient database) {
        this.database = database;
    }

    /** Takes address and language, and begins again what was stopped. */
    void keep(WithdrawalWish wish) {
        database.sql(
                        """
                        insert into withdrawal_wish (person, id, address, language, token, due)
                        values (:person, :id, :address, :language, :token, :due)
                        on conflict (person) do update set address = excluded.address,
                            language = excluded.language, due = excluded.due, attempts = 0,
                            failing_since = null, fault = null, stopped = null\
                        """)
                .param("person", wish.person())
                .param("id", wish.id())
                .param("address", wish.address())
                .param("language", wish.language().code())
                .param("token", wish.token())
                .param("due", Timestamp.from(wish.due()))
                .update();
    }

    Optional<WithdrawalWish> of(String person) {
        return database.sql("select * from withdrawal_wish where person = ?")
                .param(person)
                .query(Wishes::wish)
                .optional();
    }

    Optional<WithdrawalWish> byToken(UUID token) {
        return database.sql("select * from withdrawal_wish where token = ?")
                .param(token)
                .query(Wishes::wish)
                .optional();
    }

    /** One who is to be told, held until the transaction ends. */
    Optional<WithdrawalWish> claim(Instant now) {
        return database.sql(
                        """
                        select wish.* from withdrawal_wish wish
                        join letter_address on letter_address.person = wish.person
                            and letter_address.address = wish.address and letter_address.confirmed
                        where stopped is null and wish.due <= :now and exists (
                            select from untold_withdrawal untold
                            where untold.person = wish.person)
                        order by wish.due limit 1
                        for update of wish skip locked\
                        """)
                .param("now", Timestamp.from(now))
                .query(Wishes::wish)
                .optional();
    }

    /** Notes how it went; without a fault nothing failed. */
    void note(
            WithdrawalWish wish,
            int attempts,
            @Nullable Instant failingSince,
            @Nullable String fault,
            Instant due) {
        database.sql(
                        """
                        update withdrawal_wish set attempts = :attempts, fault = :fault,
                            failing_since = :since, due = :due
                        where person = :person\
                        """)
                .param("attempts", attempts)
                .param("fault", fault, Types.VARCHAR)
                .param(
                        "since",
                        failingSince == null ? null : Timestamp.from(failingSince),
                        Types.TIMESTAMP)
                .param("due", Timestamp.from(due))
                .param("person", wish.person())
                .update();
    }

    void stop(String person, String why, @Nullable String fault) {
        database.sql(
                        """
                        update withdrawal_wish set stopped = :why, fault = :fault
                        where person = :person\
                        """)
                .param("why", why)
                .param("fault", fault, Types.VARCHAR)
                .param("person", person)
                .update();
    }

    private static WithdrawalWish wish(ResultSet row, int number) throws SQLException {
        Timestamp since = row.getTimestamp("failing_since");
        return new WithdrawalWish(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("address"),
                Language.find(row.getString("language")).orElseThrow(),
                row.getObject("token", UUID.class),
                row.getTimestamp("due").toInstant(),
                row.getInt("attempts"),
                since == null ? null : since.toInstant(),
                row.getString("fault"),
                row.getString("stopped"));
    }
}
