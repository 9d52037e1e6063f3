package org.nmirf.node.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.DeclarationRelease;
import org.nmirf.disclosure.Declared;
import org.nmirf.node.identity.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the mechanism declared, and what waits for approval, in the country's database. */
@Component
public class Declarations {

    private final JdbcClient database;
    private final Payloads payloads;
    private final Ids ids;
    private final Clock clock;

    Declarations(JdbcClient database, Payloads payloads, Ids ids, Clock clock) {
        this.database = database;
        this.payloads = payloads;
        this.ids = ids;
        this.clock = clock;
    }

    /** The declaration of that kind; empty before it was handed in for the first time. */
    public Optional<Declaration> find(DeclarationKind kind) {
        return database.sql("SELECT * FROM declaration WHERE kind = ?")
                .param(kind.name())
                .query(this::declaration)
                .optional();
    }

    /** Which declaration has that id in this node, or empty. */
    public Optional<DeclarationKind> kind(UUID id) {
        return database.sql("SELECT kind FROM declaration WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(DeclarationKind::valueOf);
    }

    /** The declaration of that kind, kept from others until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Declaration hold(DeclarationKind kind) {
        database.sql(
                        """
                        INSERT INTO declaration (kind, id, subject, state, state_by, state_at,
                            state_reason, hands, version, live)
                        VALUES (?, ?, ?, 'NEW', '', ?, '', '{}', 0, false) ON CONFLICT DO NOTHING
                        """)
                .params(kind.name(), ids.next(), ids.next(), Timestamp.from(clock.instant()))
                .update();
        return database.sql("SELECT * FROM declaration WHERE kind = ? FOR UPDATE")
                .param(kind.name())
                .query(this::declaration)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Declaration declaration) {
        database.sql(
                        """
                        UPDATE declaration SET state = :state, state_by = :by, state_at = :at,
                            state_reason = :reason, hands = :hands, waiting = :waiting,
                            published = :published, version = :version, live = :live
                        WHERE kind = :kind
                        """)
                .param("kind", declaration.kind().name())
                .param("state", declaration.state().name().name())
                .param("by", declaration.state().by())
                .param("at", Timestamp.from(declaration.state().at()))
                .param("reason", declaration.state().reason())
                .param("hands", declaration.hands().toArray(String[]::new))
                .param("waiting", bytes(declaration.kind(), declaration.waiting()))
                .param("published", bytes(declaration.kind(), declaration.published()))
                .param("version", declaration.version())
                .param("live", declaration.isLive())
                .update();
    }

    /** Keeps who answers for a release; it is never changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sign(UUID release, Declaration declaration, DeclarationRelease sealed, Instant at) {
        database.sql(
                        """
                        INSERT INTO declaration_sign_off (release_id, declaration_id, approved_by,
                            content_hash, payload_hash, signed_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        release,
                        declaration.id(),
                        sealed.approvedBy(),
                        sealed.contentHash(),
                        sealed.payloadHash(),
                        Timestamp.from(at))
                .update();
    }

    private byte @Nullable [] bytes(DeclarationKind kind, @Nullable Declared content) {
        return content == null ? null : DeclarationPayload.of(kind, payloads).encode(content);
    }

    private @Nullable Declared content(DeclarationKind kind, byte @Nullable [] bytes) {
        return bytes == null ? null : DeclarationPayload.of(kind, payloads).decode(bytes);
    }

    private Declaration declaration(ResultSet row, int number) throws SQLException {
        var kind = DeclarationKind.valueOf(row.getString("kind"));
        return new Declaration(
                kind,
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                new Declaration.State(
                        Declaration.StateName.valueOf(row.getString("state")),
                        row.getString("state_by"),
                        row.getTimestamp("state_at").toInstant(),
                        row.getString("state_reason")),
                hands(row),
                content(kind, row.getBytes("waiting")),
                content(kind, row.getBytes("published")),
                row.getLong("version"));
    }

    private static Set<String> hands(ResultSet row) throws SQLException {
        Object[] hands = (Object[]) row.getArray("hands").getArray();
        return Stream.of(hands).map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }
}
