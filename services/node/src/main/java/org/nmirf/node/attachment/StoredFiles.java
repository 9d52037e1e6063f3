package org.nmirf.node.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.practice.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attachments in the node's database. */
@Component
class StoredFiles {

    private static final String FIELDS =
            "id, practice_id, kind, name, size, sha256, attached_by, attached_at";

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** Attachments of a practice, oldest first. */
    List<Attachment> of(PracticeId practice) {
        return database.sql(
                        "SELECT "
                                + FIELDS
                                + " FROM attachment WHERE practice_id = ? ORDER BY attached_at, id")
                .param(practice.value())
                .query((row, number) -> attachment(row))
                .list();
    }

    /** The attachment of that practice with that id. */
    Optional<Attachment> find(PracticeId practice, UUID id) {
        return database.sql(
                        "SELECT " + FIELDS + " FROM attachment WHERE practice_id = ? AND id = ?")
                .params(practice.value(), id)
                .query((row, number) -> attachment(row))
                .optional();
    }

    /** The file itself. */
    byte[] content(Attachment attachment) {
        return database.sql("SELECT content FROM attachment WHERE id = ?")
                .param(attachment.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void add(Attachment attachment, byte[] content) {
        database.sql(
                        """
                        INSERT INTO attachment (id, practice_id, kind, name, size, sha256, content,
                            attached_by, attached_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        attachment.id(),
                        attachment.practice().value(),
                        attachment.kind().name(),
                        attachment.name(),
                        attachment.size(),
                        attachment.sha256(),
                        content,
                        attachment.attachedBy(),
                        Timestamp.from(attachment.attachedAt()))
                .update();
    }

    void remove(Attachment attachment) {
        database.sql("DELETE FROM attachment WHERE id = ?").param(attachment.id()).update();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new PracticeId(row.getObject("practice_id", UUID.class)),
                FileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("attached_by"),
                row.getTimestamp("attached_at").toInstant());
    }
}
