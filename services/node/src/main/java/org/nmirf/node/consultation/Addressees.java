package org.nmirf.node.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.people.Institution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who are asked, in the country's database; of their secrets only hashes. */
@Component
public class Addressees {

    private static final String ALL =
            """
            SELECT id, consultation_id, institution, name, email, kind, language, link_ends, ended
            FROM consultation_addressee
            """;

    private final JdbcClient database;

    Addressees(JdbcClient database) {
        this.database = database;
    }

    /** Those of a call, in the order in which they were asked. */
    public List<Addressee> of(UUID consultation) {
        return database.sql(ALL + "WHERE consultation_id = ? ORDER BY sequence")
                .param(consultation)
                .query(Addressees::addressee)
                .list();
    }

    /** The one of that call with that id. */
    public Optional<Addressee> find(UUID consultation, UUID id) {
        return database.sql(ALL + "WHERE consultation_id = ? AND id = ?")
                .params(consultation, id)
                .query(Addressees::addressee)
                .optional();
    }

    /** The one whose secret has that hash, even when the link works no more. */
    public Optional<Addressee> find(byte[] secretHash) {
        return database.sql(ALL + "WHERE secret_hash = ?")
                .param(secretHash)
                .query(Addressees::addressee)
                .optional();
    }

    /** What is kept of the secret of an addressee. */
    byte[] secretHash(UUID id) {
        return database.sql("SELECT secret_hash FROM consultation_addressee WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void keep(Addressee addressee, byte[] secretHash) {
        database.sql(
                        """
                        INSERT INTO consultation_addressee (id, consultation_id, institution, name,
                            email, kind, language, secret_hash, link_ends, ended)
                        VALUES (:id, :consultation, :institution, :name, :email, :kind, :language,
                            :hash, :ends, :ended)
                        ON CONFLICT (id) DO UPDATE SET secret_hash = excluded.secret_hash,
                            link_ends = excluded.link_ends, ended = excluded.ended
                        """)
                .param("id", addressee.id())
                .param("consultation", addressee.consultation())
                .param("institution", addressee.institution())
                .param("name", addressee.name())
                .param("email", addressee.email())
                .param("kind", addressee.kind().name())
                .param("language", addressee.language())
                .param("hash", secretHash)
                .param("ends", Timestamp.from(addressee.linkEnds()))
                .param("ended", addressee.isEnded())
                .update();
    }

    void end(UUID id) {
        database.sql("UPDATE consultation_addressee SET ended = true WHERE id = ?")
                .param(id)
                .update();
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getObject("id", UUID.class),
                row.getObject("consultation_id", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Institution.Kind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getTimestamp("link_ends").toInstant(),
                row.getBoolean("ended"));
    }
}
