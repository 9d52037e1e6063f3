package org.nmirf.node.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Evidence in the country's database, the files themselves included. */
@Component
public class EvidenceFiles {

    /** Kind of evidence in the history. */
    public static final String KIND = "evidence";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    EvidenceFiles(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of an owner, in the order in which it was added. */
    public List<Evidence> of(Owner owner) {
        return database
                .sql(
                        """
                        SELECT content FROM evidence
                        WHERE owner_kind = ? AND owner_id = ? ORDER BY sequence
                        """)
                .params(owner.kind(), owner.id())
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, Evidence.class))
                .toList();
    }

    /** The same of many owners of one kind, by their ids; those without any are left out. */
    public Map<UUID, List<Evidence>> of(String kind, Collection<UUID> owners) {
        Map<UUID, List<Evidence>> found = new HashMap<>();
        database
                .sql(
                        """
                        SELECT content FROM evidence
                        WHERE owner_kind = ? AND owner_id = ANY(?) ORDER BY sequence
                        """)
                .params(kind, owners.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, Evidence.class))
                .forEach(
                        one ->
                                found.computeIfAbsent(one.owner().id(), key -> new ArrayList<>())
                                        .add(one));
        return found;
    }

    /** What of an owner the public may see. */
    public List<Evidence> publicOf(Owner owner) {
        return of(owner).stream().filter(one -> one.visibility() == Visibility.PUBLIC).toList();
    }

    /** The one with that id. */
    public Optional<Evidence> find(UUID id) {
        return one("SELECT content FROM evidence WHERE id = ?", id);
    }

    /** The file itself; empty for a link. */
    public Optional<byte[]> content(Evidence evidence) {
        return evidence.hasFile()
                ? database.sql("SELECT file FROM evidence WHERE id = ?")
                        .param(evidence.id())
                        .query((row, number) -> row.getBytes(1))
                        .optional()
                : Optional.empty();
    }

    /** The one with that id, held until the transaction ends. */
    Optional<Evidence> hold(UUID id) {
        return one("SELECT content FROM evidence WHERE id = ? FOR UPDATE", id);
    }

    /** Makes others wait who would add to the same owner. */
    void holdOwner(Owner owner) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 12))")
                .param(owner.kind() + " " + owner.id())
                .query((row, number) -> number)
                .list();
    }

    void add(Evidence evidence, byte[] file) {
        database.sql(
                        """
                        INSERT INTO evidence (id, revision, owner_kind, owner_id, content, file)
                        VALUES (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        evidence.id(),
                        evidence.revision(),
                        evidence.owner().kind(),
                        evidence.owner().id(),
                        json.writeValueAsString(evidence),
                        file)
                .update();
        keep(evidence, evidence.changed(), evidence.revision(), false);
    }

    void replace(Evidence evidence) {
        database.sql("UPDATE evidence SET revision = ?, content = ?::jsonb WHERE id = ?")
                .params(evidence.revision(), json.writeValueAsString(evidence), evidence.id())
                .update();
        keep(evidence, evidence.changed(), evidence.revision(), false);
    }

    /** Removes it and its file for good; the history keeps that it was there. */
    void remove(Evidence evidence, Change change) {
        database.sql("DELETE FROM evidence WHERE id = ?").param(evidence.id()).update();
        keep(evidence, change, evidence.revision() + 1, true);
    }

    private void keep(Evidence evidence, Change change, int revision, boolean isRemoved) {
        history.keep(KIND, evidence.id(), revision, change, evidence.kept(isRemoved));
    }

    private Optional<Evidence> one(String sql, UUID id) {
        return database.sql(sql)
                .param(id)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Evidence.class));
    }
}
