package org.nmirf.hub.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people took along: ids and days, never content. */
@Component
class Watched {

    private final JdbcClient database;

    Watched(JdbcClient database) {
        this.database = database;
    }

    /**
     * A file.
     *
     * @param search address of the search page
     * @param practices how many it holds
     */
    public record File(UUID id, LocalDate day, String search, int practices) {}

    /** Keeps the person's other requests from counting until the transaction ends. */
    void lock(String person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 13))")
                .param(person)
                .query((row, number) -> true)
                .list();
    }

    void add(UUID id, String person, LocalDate day, String search, Collection<UUID> practices) {
        take(person, practices);
        database.sql("insert into watched_export (id, person, day, search) values (?, ?, ?, ?)")
                .params(id, person, day, search)
                .update();
        database.sql(
                        """
                        insert into watched_practice (export, practice)
                        select :export, practice from unnest(:ids) as one (practice)
                        on conflict do nothing\
                        """)
                .param("export", id)
                .param("ids", practices.toArray(UUID[]::new))
                .update();
    }

    /**
     * From now on the person has these as they are shown now: what is told of them begins anew.
     * What they were still to be told of what they had before stays owed.
     */
    void take(String person, Collection<UUID> practices) {
        UUID[] ids = practices.toArray(UUID[]::new);
        database.sql(
                        """
                        insert into withdrawal_owed (person, practice, day, is_adopted)
                        select distinct on (practice) person, practice, day, is_adopted
                        from untold_withdrawal
                        where person = :person and practice = any (:ids) and not is_gone
                        order by practice, is_adopted desc, day desc
                        on conflict do nothing\
                        """)
                .param("person", person)
                .param("ids", ids)
                .update();
        database.sql("delete from withdrawal_told where person = :person and practice = any (:ids)")
                .param("person", person)
                .param("ids", ids)
                .update();
        // What lost its name before is taken along without it.
        database.sql(
                        """
                        insert into withdrawal_told (person, practice, sent)
                        select :person, practice, false from change
                        where practice = any (:ids) and recalled and waiting = 'LIVE'
                        on conflict do nothing\
                        """)
                .param("person", person)
                .param("ids", ids)
                .update();
    }

    /** Files of a person, last first. */
    List<File> of(String person) {
        return database.sql(
                        """
                        select id, day, search, (
                            select count(*) from watched_practice where export = id) as practices
                        from watched_export where person = ? order by day desc, id\
                        """)
                .param(person)
                .query(
                        (row, number) ->
                                new File(
                                        row.getObject("id", UUID.class),
                                        row.getObject("day", LocalDate.class),
                                        row.getString("search"),
                                        row.getInt("practices")))
                .list();
    }

    /** Forgets a file, and with it what its owner was told of practices that are in no other. */
    @Transactional
    public boolean remove(UUID id, String person) {
        boolean isThere =
                database.sql("delete from watched_export where id = ? and person = ?")
                                .params(id, person)
                                .update()
                        > 0;
        forget("withdrawal_told", person);
        forget("withdrawal_owed", person);
        return isThere;
    }

    private void forget(String table, String person) {
        database.sql(
                        """
                        delete from %s where person = :person and practice not in (
                            select practice from taken_along where person = :person)\
                        """
                                .formatted(table))
                .param("person", person)
                .update();
    }

    /** What the person is to be told; of what is in several files the last one is named. */
    List<Untold> untold(String person, int most) {
        return database.sql(
                        """
                        select distinct on (practice) * from untold_withdrawal where person = ?
                        order by practice, is_gone desc, is_adopted desc, day desc limit ?\
                        """)
                .params(person, most)
                .query(
                        (row, number) ->
                                new Untold(
                                        row.getObject("practice", UUID.class),
                                        row.getObject("day", LocalDate.class),
                                        row.getBoolean("is_adopted"),
                                        row.getBoolean("is_gone")))
                .list();
    }

    /**
     * Notes that the person was told. Whoever was told late that something lost its name, and took
     * it along without one since, is still to hear of its withdrawal.
     */
    void told(String person, Collection<Untold> told) {
        UUID[] ids = told.stream().map(Untold::practice).toArray(UUID[]::new);
        database.sql(
                        """
                        insert into withdrawal_told (person, practice, sent)
                        select :person, one.practice, one.is_gone or owed.practice is null
                        from unnest(:ids, :gone) as one (practice, is_gone)
                        left join withdrawal_owed owed
                            on owed.person = :person and owed.practice = one.practice
                        on conflict (person, practice) do update set sent = excluded.sent\
                        """)
                .param("person", person)
                .param("ids", ids)
                .param("gone", told.stream().map(Untold::isGone).toArray(Boolean[]::new))
                .update();
        database.sql("delete from withdrawal_owed where person = :person and practice = any (:ids)")
                .param("person", person)
                .param("ids", ids)
                .update();
    }

    /**
     * What came back may be withdrawn again; that it did is told at the turn of the month alone.
     * What has its name again is shared as it was.
     */
    @Transactional
    public void forgetThoseThatCameBack() {
        database.sql(
                        """
                        delete from withdrawal_told using change
                        where change.practice = withdrawal_told.practice
                            and not change.recalled and not change.withdrawn\
                        """)
                .update();
        database.sql(
                        """
                        delete from withdrawal_owed using change
                        where change.practice = withdrawal_owed.practice
                            and change.named and not change.withdrawn\
                        """)
                .update();
    }
}
