package org.nmirf.hub.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the newest change of every practice and the order in which readers are told. A change under
 * a country's name has its place at once. Any other waits, without a place, for the turn of the
 * month, when all that wait get places together, shuffled, and the first of the month as their day.
 * Every method throws a {@link org.springframework.dao.DataAccessException} when the database is
 * down.
 */
@Component
public class ChangeLog {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangeLog(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where the order ends. */
    private record End(long place, LocalDate day, LocalDate openMonth) {}

    /**
     * Notes what the index answers with now. A version that was noted before, or an older one,
     * changes nothing. Takes part in the transaction of whoever calls.
     */
    public void note(Collection<Seen> seen) {
        if (seen.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(
                status -> {
                    End end = turn(lock());
                    List<Seen> named = seen.stream().filter(Seen::isNamed).toList();
                    List<Seen> unnamed = seen.stream().filter(one -> !one.isNamed()).toList();
                    if (!unnamed.isEmpty()) {
                        hold(unnamed);
                    }
                    if (!named.isEmpty()) {
                        place(named, end);
                    }
                    keepDays(practices(seen));
                });
    }

    /** By what is told now: whoever loses its name, or is withdrawn, leaves no days behind. */
    private void keepDays(UUID[] practices) {
        database.sql(
                        """
                        delete from version_day using change
                        where change.practice = version_day.practice
                            and change.practice = any (:practices)
                            and (not change.named or change.withdrawn)""")
                .param("practices", practices)
                .update();
        database.sql(
                        """
                        insert into version_day (practice, version, day)
                        select practice, version, day from change
                        where practice = any (:practices) and named and not withdrawn
                        on conflict do nothing""")
                .param("practices", practices)
                .update();
    }

    /** Tells what waits if its month is over; readers call this before they look. */
    void turn() {
        if (month().isAfter(openMonth())) {
            transaction.executeWithoutResult(status -> turn(lock()));
        }
    }

    private LocalDate openMonth() {
        return database.sql("select open_month from change_state").query(LocalDate.class).single();
    }

    /** Whoever gives places waits here for the one before, so that places are seen in order. */
    private End lock() {
        return database.sql("select * from change_state for update")
                .query(
                        (row, number) ->
                                new End(
                                        row.getLong("last_place"),
                                        row.getObject("last_day", LocalDate.class),
                                        row.getObject("open_month", LocalDate.class)))
                .single();
    }

    private End turn(End end) {
        LocalDate month = month();
        if (!month.isAfter(end.openMonth())) {
            return end;
        }
        // Afterwards nothing tells that it lost its name.
        database.sql(
                        """
                        insert into withdrawal_owed (person, practice, day, is_adopted)
                        select distinct on (person, practice) person, practice, day, is_adopted
                        from untold_withdrawal where not is_gone
                        order by person, practice, is_adopted desc, day desc
                        on conflict do nothing""")
                .update();
        int told =
                database.sql(
                                """
                                update change set place = :last + shuffled.number, day = :month,
                                    version = newest, withdrawn = (waiting = 'WITHDRAWN'),
                                    waiting = null, recalled = false
                                from (
                                    select practice,
                                        row_number() over (order by gen_random_uuid()) as number
                                    from change where waiting is not null
                                ) as shuffled
                                where change.practice = shuffled.practice""")
                        .param("last", end.place())
                        .param("month", month)
                        .update();
        return ended(new End(end.place() + told, month, month), told);
    }

    private void place(List<Seen> named, End end) {
        LocalDate today = today();
        LocalDate day = today.isBefore(end.day()) ? end.day() : today;
        int told =
                database.sql(
                                """
                                insert into change
                                    (practice, newest, named, place, day, version, withdrawn)
                                select seen.practice, seen.version, true,
                                    :last + row_number() over (order by seen.practice), :day,
                                    seen.version, seen.withdrawn
                                from unnest(:practices, :versions, :withdrawn)
                                    as seen (practice, version, withdrawn)
                                left join change using (practice)
                                where change.newest is null or change.newest < seen.version
                                on conflict (practice) do update set
                                    newest = excluded.newest, named = true,
                                    place = excluded.place, day = excluded.day,
                                    version = excluded.version, withdrawn = excluded.withdrawn,
                                    waiting = null, recalled = false""")
                        .param("last", end.place())
                        .param("day", day)
                        .param("practices", practices(named))
                        .param("versions", versions(named))
                        .param("withdrawn", withdrawals(named))
                        .update();
        if (told > 0) {
            ended(new End(end.place() + told, day, end.openMonth()), told);
        }
    }

    /**
     * What loses its name, or is withdrawn, is told as withdrawn at once. Where it stood among the
     * named ones is forgotten: later readers need not learn that it did.
     */
    private void hold(List<Seen> unnamed) {
        database.sql(
                        """
                        insert into change (practice, newest, waiting, recalled)
                        select practice, version,
                            case when withdrawn then 'WITHDRAWN' else 'LIVE' end, withdrawn
                        from unnest(:practices, :versions, :withdrawn)
                            as seen (practice, version, withdrawn)
                        on conflict (practice) do update set
                            newest = excluded.newest, waiting = excluded.waiting,
                            recalled = change.recalled or change.named or excluded.recalled,
                            named = false,
                            place = case when change.named or excluded.recalled
                                then null else change.place end,
                            day = case when change.named or excluded.recalled
                                then null else change.day end,
                            version = case when change.named or excluded.recalled
                                then null else change.version end,
                            withdrawn = case when change.named or excluded.recalled
                                then null else change.withdrawn end
                        where change.newest < excluded.newest""")
                .param("practices", practices(unnamed))
                .param("versions", versions(unnamed))
                .param("withdrawn", withdrawals(unnamed))
                .update();
    }

    private End ended(End end, int told) {
        database.sql("update change_state set last_place = ?, last_day = ?, open_month = ?")
                .params(end.place(), end.day(), end.openMonth())
                .update();
        if (told > 0) {
            database.sql("insert into change_mark (place) values (?)").param(end.place()).update();
        }
        return end;
    }

    private static UUID[] practices(Collection<Seen> seen) {
        return seen.stream().map(Seen::practice).toArray(UUID[]::new);
    }

    private static Long[] versions(List<Seen> seen) {
        return seen.stream().map(Seen::version).toArray(Long[]::new);
    }

    private static Boolean[] withdrawals(List<Seen> seen) {
        return seen.stream().map(Seen::isWithdrawn).toArray(Boolean[]::new);
    }

    private LocalDate month() {
        return today().withDayOfMonth(1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
