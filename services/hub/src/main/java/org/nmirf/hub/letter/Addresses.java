package org.nmirf.hub.letter;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.Quota;
import org.nmirf.mail.MailServer;
import org.nmirf.web.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * Where people want letters. An address that is not the one of their log-in, as the identity
 * provider verified it, gets nothing but one request to confirm until somebody there does.
 */
@Component
public class Addresses {

    /** Requests to confirm that one person may cause. */
    static final int MOST_A_DAY = 5;

    /** How long a request can be confirmed; none that is older leaves. */
    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient database;
    private final Quota quota;
    private final IdGenerator ids;
    private final Clock clock;

    Addresses(JdbcClient database, Quota quota, IdGenerator ids, Clock clock) {
        this.database = database;
        this.quota = quota;
        this.ids = ids;
        this.clock = clock;
    }

    /** Where a person stands with an address. */
    public enum State {
        /** Letters go there. */
        CONFIRMED,
        /** It was not confirmed yet. */
        ASKED,
        /** The request to confirm could not be sent so far. */
        UNSENT,
        /** The request to confirm is too old, or could never be sent. */
        LAPSED
    }

    /** The address of the log-in, if it was verified; what a form begins with. */
    public static Optional<String> ofLogin() {
        return LoginAddress.find();
    }

    /**
     * Takes an address of a person, in the transaction of whoever calls. It asks there for
     * confirmation unless that is known.
     *
     * @return what is wrong with it, or empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Fault> take(String person, String address, Language language) {
        if (address.isEmpty()) {
            return Optional.of(Fault.of("address", "missing"));
        }
        if (!MailServer.isAddress(address)) {
            return Optional.of(Fault.of("address", "address"));
        }
        State state = find(person, address).orElse(State.LAPSED);
        boolean isOfLogin = LoginAddress.find().filter(address::equalsIgnoreCase).isPresent();
        if (state == State.CONFIRMED || (state != State.LAPSED && !isOfLogin)) {
            return Optional.empty();
        }
        if (!isOfLogin && !quota.take(person, "address", MOST_A_DAY)) {
            return Optional.of(Fault.of("address", "addresses", MOST_A_DAY));
        }
        keep(person, address, language, isOfLogin);
        return Optional.empty();
    }

    /** What came of wanting the request to confirm once more. */
    enum Again {
        /** It leaves, with another link; the one before is void. */
        LEAVES,
        /** There is none to send. */
        NONE,
        /** Too many were asked for today. */
        TOO_OFTEN
    }

    /** Asks once more for confirmation of an address that waits for it, or waited for too long. */
    @Transactional
    public Again askAgain(String person, String address, Language language) {
        boolean isOpen =
                find(person, address)
                        .filter(state -> state == State.ASKED || state == State.LAPSED)
                        .isPresent();
        if (!isOpen) {
            return Again.NONE;
        }
        if (!quota.take(person, "address", MOST_A_DAY)) {
            return Again.TOO_OFTEN;
        }
        keep(person, address, language, false);
        return Again.LEAVES;
    }

    private void keep(String person, String address, Language language, boolean isConfirmed) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql(
                        """
                        insert into letter_address
                            (person, address, language, confirmation, asked, due, confirmed)
                        values (:person, :address, :language, :confirmation, :now, :due, :confirmed)
                        on conflict (person, address) do update set
                            language = excluded.language, confirmation = excluded.confirmation,
                            asked = excluded.asked, due = excluded.due, attempts = 0, fault = null,
                            confirmed = excluded.confirmed\
                        """)
                .param("person", person)
                .param("address", address)
                .param("language", language.code())
                .param("confirmation", ids.generateId())
                .param("now", now)
                .param("due", isConfirmed ? null : now, Types.TIMESTAMP)
                .param("confirmed", isConfirmed)
                .update();
    }

    /** Where the person stands with the address, or empty if it never was theirs. */
    public Optional<State> find(String person, String address) {
        Instant valid = clock.instant().minus(VALID);
        return database.sql("select * from letter_address where person = ? and address = ?")
                .params(person, address)
                .query(
                        (row, number) ->
                                state(
                                        row.getBoolean("confirmed"),
                                        row.getTimestamp("asked").toInstant().isBefore(valid),
                                        row.getTimestamp("due") != null,
                                        row.getString("fault")))
                .optional();
    }

    /** An address of the person where letters may go, the one that was given last; or empty. */
    public Optional<String> confirmed(String person) {
        return database.sql(
                        """
                        select address from letter_address where person = ? and confirmed
                        order by asked desc limit 1\
                        """)
                .param(person)
                .query(String.class)
                .optional();
    }

    private static State state(
            boolean isConfirmed, boolean isOld, boolean isDue, @Nullable String fault) {
        if (isConfirmed) {
            return State.CONFIRMED;
        }
        if (isOld || (!isDue && fault != null)) {
            return State.LAPSED;
        }
        return isDue ? State.UNSENT : State.ASKED;
    }

    /** Forgets addresses of the person to which nothing goes any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetUnused(String person) {
        database.sql(
                        """
                        delete from letter_address where person = :person and address not in (
                            select target from saved_search where person = :person and way = 'MAIL'
                            union select address from withdrawal_wish where person = :person)\
                        """)
                .param("person", person)
                .update();
    }

    /** The address that waits for this confirmation, or has it; empty if there is none any more. */
    Optional<String> asked(UUID confirmation) {
        return database.sql(
                        """
                        select address from letter_address
                        where confirmation = ? and (confirmed or asked > ?)\
                        """)
                .params(confirmation, Timestamp.from(clock.instant().minus(VALID)))
                .query(String.class)
                .optional();
    }

    /** Confirms an address; false if nothing waits for that. */
    boolean confirm(UUID confirmation) {
        return database.sql(
                                """
                                update letter_address set confirmed = true, due = null, fault = null
                                where confirmation = ? and (confirmed or asked > ?)\
                                """)
                        .params(confirmation, Timestamp.from(clock.instant().minus(VALID)))
                        .update()
                > 0;
    }
}
