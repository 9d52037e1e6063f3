package org.nmirf.node.identity;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.backbone.signature.SigningKey;

/** The node as the network knows it. The private key does not leave this object. */
public final class NodeIdentity {

    private final CountryCode country;
    private final EventSigner signer;
    private final @Nullable URI hub;
    private final Ids ids;

    /**
     * @param hub public address of the hub, or null
     */
    public NodeIdentity(CountryCode country, SigningKey key, @Nullable URI hub, Ids ids) {
        this.country = country;
        this.signer = new EventSigner(key);
        this.hub = hub;
        this.ids = ids;
    }

    /** The country of this node. */
    public CountryCode country() {
        return country;
    }

    /** The public half of the key that signs. */
    public PublicKey publicKey() {
        return signer.publicKey();
    }

    /** Public address of the hub, for links. */
    public Optional<URI> hub() {
        return Optional.ofNullable(hub);
    }

    /** A new event of this node with its signature. */
    public SignedEvent event(EventType type, Subject subject, long version, byte[] payload) {
        var source = new Source.OfMember(country);
        return signer.sign(Envelope.of(ids.next(), type, source, subject, version), payload);
    }
}
