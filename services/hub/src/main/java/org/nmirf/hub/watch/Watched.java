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

    void add(UUID id, String person, LocalDate day, String search, Collection<UUID> practices) {
        UUID[] ids = practices.toArray(UUID[]::new);
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
                .param("ids", ids)
                .update();
        // What lost its name before is in the file without it.
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
        database.sql(
                        """
                        delete from withdrawal_told where person = :person and practice not in (
                            select practice from watched_export
                            join watched_practice on export = id where person = :person
                            union select practice from adoption where person = :person)\
                        """)
                .param("person", person)
                .update();
        return isThere;
    }

    /** What the person is to be told; of what is in several files the last one is named. */
    List<Untold> untold(String person, int most) {
        return database.sql(
                        """
                        select distinct on (practice) * from untold_withdrawal where person = ?
                        order by practice, is_adopted desc, day desc limit ?\
                        """)
                .params(person, most)
                .query(
                        (row, number) ->
                                new Untold(
                                        row.getObject("practice", UUID.class),
                                        row.getObject("day", LocalDate.class),
                                        row.getBoolean("is_adopted")))
                .list();
    }

    void told(String person, Collection<UUID> practices) {
        database.sql(
                        """
                        insert into withdrawal_told (person, practice, sent)
                        select :person, practice, true from unnest(:ids) as one (practice)
                        on conflict (person, practice) do update set sent = true\
                        """)
                .param("person", person)
                .param("ids", practices.toArray(UUID[]::new))
                .update();
    }

    /**
     * What came back may be withdrawn again; that it did is told at the turn of the month alone.
     */
    void forgetThoseThatCameBack() {
        database.sql(
                        """
                        delete from withdrawal_told using change
                        where change.practice = withdrawal_told.practice
                            and not change.recalled and not change.withdrawn\
                        """)
                .update();
    }
}
