package org.nmirf.hub.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What readers are told of changes. Those that have a place come in its order, each once. Behind
 * them, to everybody who asks, come the ids of what was withdrawn without a name in this month:
 * they have no place yet, so no cursor ever lies between two of them for good. Every method throws
 * a {@link org.springframework.dao.DataAccessException} when the database is down.
 */
@Component
public class ChangeFeed {

    private final JdbcClient database;
    private final ChangeLog log;

    ChangeFeed(JdbcClient database, ChangeLog log) {
        this.database = database;
        this.log = log;
    }

    /** The place before every change. */
    public ChangeCursor beginning() {
        return cursor(0);
    }

    /** The place of the last change that was told; the next one comes behind it. */
    public ChangeCursor end() {
        log.turn();
        return cursor(
                database.sql("select last_place from change_state").query(Long.class).single());
    }

    /** The changes that have a place behind that one, in its order. */
    public List<Placed> after(long place, int most) {
        return placed(place, most);
    }

    /** The place before every change of that day and of later ones. */
    ChangeCursor before(LocalDate day) {
        log.turn();
        return cursor(
                database.sql("select coalesce(max(place), 0) from change where day < ?")
                        .param(day)
                        .query(Long.class)
                        .single());
    }

    /** The cursor of a place that was told. */
    public ChangeCursor cursor(long place) {
        return new ChangeCursor(place, token(place).orElseThrow(), null);
    }

    private Optional<UUID> token(long place) {
        return database.sql("select token from change_mark where place >= ? order by place limit 1")
                .param(place)
                .query(UUID.class)
                .optional();
    }

    /** Whether this database gave the cursor, and not one that was lost. */
    public boolean isOurs(ChangeCursor cursor) {
        return cursor.place() >= 0
                && token(cursor.place()).filter(cursor.token()::equals).isPresent();
    }

    /**
     * What comes next.
     *
     * @param since a cursor that is ours
     * @param limit the most that is told at once
     */
    ChangePage read(ChangeCursor since, int limit) {
        log.turn();
        List<Placed> placed = placed(since.place(), limit + 1);
        if (placed.size() > limit) {
            List<Placed> page = placed.subList(0, limit);
            return new ChangePage(
                    page.stream().map(Placed::change).toList(),
                    cursor(page.getLast().place()),
                    true);
        }
        long end = placed.isEmpty() ? since.place() : placed.getLast().place();
        int room = limit - placed.size();
        List<UUID> recalled = recalled(since.after(), room + 1);
        List<Change> changes = new ArrayList<>(placed.stream().map(Placed::change).toList());
        recalled.stream().limit(room).map(ChangeFeed::recalled).forEach(changes::add);
        ChangeCursor next = placed.isEmpty() ? since : cursor(end);
        return recalled.size() > room
                ? new ChangePage(
                        changes,
                        next.told(room == 0 ? since.after() : recalled.get(room - 1)),
                        true)
                : new ChangePage(changes, next.told(null), false);
    }

    /** A change and its place. */
    public record Placed(long place, Change change) {}

    private List<Placed> placed(long place, int most) {
        return database.sql("select * from change where place > ? order by place limit ?")
                .params(place, most)
                .query(ChangeFeed::placed)
                .list();
    }

    /** The changes that have a place before that one, last told first. */
    public List<Placed> newest(long before, int most) {
        log.turn();
        return database.sql("select * from change where place < ? order by place desc limit ?")
                .params(before, most)
                .query(ChangeFeed::placed)
                .list();
    }

    /** The changes of these days behind a place, in the order in which they are told. */
    public List<Placed> of(LocalDate from, LocalDate until, long after, int most) {
        log.turn();
        return database.sql(
                        """
                        select * from change where place > ? and day between ? and ?
                        order by place limit ?""")
                .params(after, from, until, most)
                .query(ChangeFeed::placed)
                .list();
    }

    /** What readers are told of a practice now, or empty. */
    public Optional<Change> find(UUID practice) {
        log.turn();
        return database.sql("select * from change where practice = ? and (place > 0 or recalled)")
                .param(practice)
                .query(
                        (row, number) ->
                                row.getBoolean("recalled") ? recalled(practice) : change(row))
                .optional();
    }

    /** The first day of which anything is told; the last one if nothing is. */
    public LocalDate firstDay() {
        return database.sql(
                        "select coalesce((select min(day) from change), last_day) from"
                                + " change_state")
                .query(LocalDate.class)
                .single();
    }

    /** What was withdrawn without a name in this month, behind an id, by id. */
    public List<Change> recalledAfter(@Nullable UUID last, int most) {
        return recalled(last, most).stream().map(ChangeFeed::recalled).toList();
    }

    /** What was withdrawn without a name in this month, as far as it is not more than that. */
    public List<Change> recalled(int most) {
        return recalled(null, most).stream().map(ChangeFeed::recalled).toList();
    }

    /** The last day of which anything was told. */
    public LocalDate lastDay() {
        return database.sql("select last_day from change_state").query(LocalDate.class).single();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(row.getLong("place"), change(row));
    }

    private List<UUID> recalled(@Nullable UUID after, int most) {
        return database.sql(
                        """
                        select practice from change
                        where waiting is not null and recalled
                            and (:after::uuid is null or practice > :after::uuid)
                        order by practice limit :most""")
                .param("after", after)
                .param("most", most)
                .query((row, number) -> row.getObject("practice", UUID.class))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        boolean isWithdrawn = row.getBoolean("withdrawn");
        long version = row.getLong("version");
        return new Change(
                row.getObject("practice", UUID.class),
                Change.Kind.of(version, isWithdrawn),
                row.getObject("day", LocalDate.class),
                isWithdrawn ? null : version);
    }

    private static Change recalled(UUID practice) {
        return new Change(practice, Change.Kind.WITHDRAWN, null, null);
    }
}
