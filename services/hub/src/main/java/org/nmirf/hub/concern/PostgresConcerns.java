package org.nmirf.hub.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.writing.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns in PostgreSQL. Whose practice it is stands in the admission ledger alone. */
@Component
class PostgresConcerns {

    private final JdbcClient database;

    PostgresConcerns(JdbcClient database) {
        this.database = database;
    }

    void add(Concern concern) {
        database.sql(
                        """
                        insert into concern
                            (id, reference, practice, kind, language, text, on_day, changed)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        concern.id(),
                        concern.reference(),
                        concern.practice(),
                        concern.kind().name(),
                        concern.language(),
                        concern.text(),
                        concern.on(),
                        concern.on())
                .update();
    }

    /**
     * A page of all of them and one more: open ones first, of those the urgent ones, then the
     * oldest.
     */
    List<Concern> all(int page) {
        return database.sql(
                        """
                        select * from concern
                        order by state = 'CLOSED', kind <> 'PERSON', on_day, id limit ? offset ?""")
                .params(Part.SIZE + 1, page * Part.SIZE)
                .query(PostgresConcerns::concern)
                .list();
    }

    /** The same of those about practices of a country, named or not, for that country alone. */
    List<Concern> about(CountryCode owner, int page) {
        return database.sql(
                        """
                        select concern.* from concern
                        join admission
                            on admission.subject = 'practice/' || concern.practice::text
                        where admission.owner = ?
                        order by concern.state = 'CLOSED', kind <> 'PERSON', on_day, id
                        limit ? offset ?""")
                .params(owner.code(), Part.SIZE + 1, page * Part.SIZE)
                .query(PostgresConcerns::concern)
                .list();
    }

    /** The one of that id. */
    Optional<Concern> find(UUID id) {
        return database.sql("select * from concern where id = ?")
                .param(id)
                .query(PostgresConcerns::concern)
                .optional();
    }

    /** The one that whoever knows the reference said. */
    Optional<Concern> byReference(UUID reference) {
        return database.sql("select * from concern where reference = ?")
                .param(reference)
                .query(PostgresConcerns::concern)
                .optional();
    }

    /** How many are open: all, and urgent ones. */
    Concerns.Open open() {
        return database.sql(
                        """
                        select count(*) as all_open,
                            count(*) filter (where kind = 'PERSON') as urgent
                        from concern where state = 'OPEN'""")
                .query(
                        (row, number) ->
                                new Concerns.Open(row.getInt("all_open"), row.getInt("urgent")))
                .single();
    }

    /** Closes it, perhaps with an answer; false when there is none that is open. */
    boolean close(UUID id, Concern.@Nullable Answer answer, LocalDate today) {
        return database.sql(
                                """
                                update concern set state = 'CLOSED', answer_language = :language,
                                    answer = :answer, changed = :today
                                where id = :id and state = 'OPEN'""")
                        .param("language", answer == null ? null : answer.language(), Types.VARCHAR)
                        .param("answer", answer == null ? null : answer.text(), Types.VARCHAR)
                        .param("today", today)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Deletes what was closed before the first day, and whatever was said before the second. */
    void forget(LocalDate closedBefore, LocalDate saidBefore) {
        database.sql(
                        """
                        delete from concern
                        where (state = 'CLOSED' and changed < ?) or on_day < ?""")
                .params(closedBefore, saidBefore)
                .update();
    }

    private static Concern concern(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new Concern(
                row.getObject("id", UUID.class),
                row.getObject("reference", UUID.class),
                row.getObject("practice", UUID.class),
                Concern.Kind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getString("text"),
                row.getString("state").equals("OPEN"),
                row.getObject("on_day", LocalDate.class),
                answer == null
                        ? null
                        : new Concern.Answer(row.getString("answer_language"), answer));
    }
}
