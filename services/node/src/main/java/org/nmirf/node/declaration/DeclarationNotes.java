package org.nmirf.node.declaration;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why declarations were given back; only ever added to. */
@Component
public class DeclarationNotes {

    private final JdbcClient database;

    DeclarationNotes(JdbcClient database) {
        this.database = database;
    }

    /** Every note about the declaration with that id in this node, the newest first. */
    public List<DeclarationNote> of(UUID declaration) {
        return database.sql(
                        """
                        SELECT words, by, at FROM declaration_note
                        WHERE declaration_id = ? ORDER BY id DESC
                        """)
                .param(declaration)
                .query(
                        (row, number) ->
                                new DeclarationNote(
                                        row.getString("words"),
                                        row.getString("by"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID declaration, DeclarationNote note) {
        database.sql(
                        """
                        INSERT INTO declaration_note (declaration_id, words, by, at)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(declaration, note.words(), note.by(), Timestamp.from(note.at()))
                .update();
    }
}
