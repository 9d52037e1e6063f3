package org.nmirf.node.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nmirf.node.attachment.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was contributed, with its files, in the country's database. */
@Component
public class Contributions {

    private final JdbcClient database;
    private final JsonMapper json;

    Contributions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Where those of a call are, drafts too, by addressee. */
    public Map<UUID, Contribution.State> states(UUID consultation) {
        Map<UUID, Contribution.State> states = new HashMap<>();
        database.sql(
                        """
                        SELECT addressee_id, content->>'state' AS state FROM contribution
                        WHERE consultation_id = ?
                        """)
                .param(consultation)
                .query(
                        row -> {
                            states.put(
                                    row.getObject("addressee_id", UUID.class),
                                    Contribution.State.valueOf(row.getString("state")));
                        });
        return states;
    }

    /** What these addressees wrote, by addressee. */
    public Map<UUID, Contribution> find(Collection<UUID> addressees) {
        return addressees.isEmpty()
                ? Map.of()
                : database
                        .sql("SELECT content FROM contribution WHERE addressee_id IN (:ids)")
                        .param("ids", addressees)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(this::contribution)
                        .collect(Collectors.toMap(Contribution::addressee, Function.identity()));
    }

    /** What that addressee wrote. */
    public Optional<Contribution> find(UUID addressee) {
        return database.sql("SELECT content FROM contribution WHERE addressee_id = ?")
                .param(addressee)
                .query(String.class)
                .optional()
                .map(this::contribution);
    }

    /** The files of an addressee, the oldest first. */
    public List<ContributedFile> files(UUID addressee) {
        return database.sql(
                        "SELECT id, addressee_id, kind, name, size FROM contribution_file"
                                + " WHERE addressee_id = ? ORDER BY sequence")
                .param(addressee)
                .query(Contributions::file)
                .list();
    }

    /** The files of all who are asked in a call, by addressee. */
    public Map<UUID, List<ContributedFile>> filesOf(UUID consultation) {
        return database
                .sql(
                        """
                        SELECT f.id, f.addressee_id, f.kind, f.name, f.size
                        FROM contribution_file f
                        JOIN consultation_addressee a ON a.id = f.addressee_id
                        WHERE a.consultation_id = ? ORDER BY f.sequence
                        """)
                .param(consultation)
                .query(Contributions::file)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ContributedFile::addressee));
    }

    /** How many were sent, by call. */
    public Map<UUID, Long> received() {
        Map<UUID, Long> counts = new HashMap<>();
        database.sql(
                        """
                        SELECT consultation_id, count(*) AS sent FROM contribution
                        WHERE content->>'state' <> 'DRAFT' GROUP BY consultation_id
                        """)
                .query(
                        row -> {
                            counts.put(
                                    row.getObject("consultation_id", UUID.class),
                                    row.getLong("sent"));
                        });
        return counts;
    }

    /** How many wait for an officer's decision, by call. */
    public Map<UUID, Long> waiting() {
        Map<UUID, Long> counts = new HashMap<>();
        database.sql(
                        """
                        SELECT consultation_id, count(*) AS waiting FROM contribution
                        WHERE content->>'state' = 'RECEIVED' GROUP BY consultation_id
                        """)
                .query(
                        row -> {
                            counts.put(
                                    row.getObject("consultation_id", UUID.class),
                                    row.getLong("waiting"));
                        });
        return counts;
    }

    /** A file as it came. */
    public byte[] bytes(ContributedFile file) {
        return database.sql("SELECT content FROM contribution_file WHERE id = ?")
                .param(file.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** What that addressee wrote, held until the transaction ends. */
    Optional<Contribution> hold(UUID addressee) {
        // The row of the addressee is always there, so two first drafts wait for each other.
        database.sql("SELECT id FROM consultation_addressee WHERE id = ? FOR UPDATE")
                .param(addressee)
                .query(UUID.class)
                .optional();
        return find(addressee);
    }

    void keep(Contribution contribution) {
        database.sql(
                        """
                        INSERT INTO contribution (addressee_id, consultation_id, content)
                        VALUES (?, ?, ?::jsonb)
                        ON CONFLICT (addressee_id) DO UPDATE SET content = excluded.content
                        """)
                .params(
                        contribution.addressee(),
                        contribution.consultation(),
                        json.writeValueAsString(contribution))
                .update();
    }

    void add(ContributedFile file, byte[] content) {
        database.sql(
                        """
                        INSERT INTO contribution_file (id, addressee_id, kind, name, size, content)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.addressee(),
                        file.kind().name(),
                        file.name(),
                        file.size(),
                        content)
                .update();
    }

    void remove(UUID addressee, UUID file) {
        database.sql("DELETE FROM contribution_file WHERE addressee_id = ? AND id = ?")
                .params(addressee, file)
                .update();
    }

    private static ContributedFile file(ResultSet row, int number) throws SQLException {
        return new ContributedFile(
                row.getObject("id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                FileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("size"));
    }

    private Contribution contribution(String content) {
        return json.readValue(content, Contribution.class);
    }
}
