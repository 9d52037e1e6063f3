package org.nmirf.hub.identity;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.EventVerifier;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.backbone.signature.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hub as a signer: signs with the key in its file and recognises what it signed with any key it
 * ever had. Safe for use by several threads.
 */
@Component
public class HubIdentity {

    private final EventSigner signer;
    private final EventVerifier verifier = new EventVerifier();
    private final Map<String, PublicKey> ownKeys = new ConcurrentHashMap<>();
    private final JdbcClient database;

    HubIdentity(IdentitySettings settings, SecureRandom random, JdbcClient database, Clock clock) {
        this.signer = new EventSigner(SigningKey.loadOrCreate(settings.signingKeyFile(), random));
        this.database = database;
        database.sql(
                        """
                        insert into hub_key (kid, public_key, since) values (?, ?, ?)
                        on conflict do nothing""")
                .params(publicKey().kid(), publicKey().x(), Timestamp.from(clock.instant()))
                .update();
    }

    /** The public half of the key that signs now; members pin it. */
    public PublicKey publicKey() {
        return signer.publicKey();
    }

    /** The event under the hub's signature; the same input gives the same bytes. */
    public SignedEvent sign(Envelope envelope, byte[] payload) {
        return signer.sign(envelope, payload);
    }

    /**
     * Whether the hub signed this event, with its key of today or an earlier one.
     *
     * @throws org.springframework.dao.DataAccessException if the database is down
     */
    public boolean isOurs(SignedEvent event) {
        return verifier.kid(event)
                .flatMap(this::ownKey)
                .filter(key -> verifier.isSignedBy(key, event))
                .isPresent();
    }

    private Optional<PublicKey> ownKey(String kid) {
        var known = Optional.ofNullable(ownKeys.get(kid));
        return known.isPresent() ? known : loadOwnKey(kid);
    }

    private Optional<PublicKey> loadOwnKey(String kid) {
        var loaded =
                database.sql("select public_key from hub_key where kid = ?")
                        .param(kid)
                        .query(String.class)
                        .optional()
                        .map(PublicKey::new);
        loaded.ifPresent(key -> ownKeys.put(kid, key));
        return loaded;
    }
}
